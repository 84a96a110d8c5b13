update lamp set state = 1 where state > 1;
