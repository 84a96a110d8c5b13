update session set token = null where id = 3;
