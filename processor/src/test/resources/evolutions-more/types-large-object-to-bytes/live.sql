insert into p values (3, null);
