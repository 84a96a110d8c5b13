update event set payload = '"oops"' where id = 4;
