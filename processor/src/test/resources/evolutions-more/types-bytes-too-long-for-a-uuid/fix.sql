update token set raw = '\x00000000000000000000000000000001' where id = 1;
