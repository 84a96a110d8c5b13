insert into lamp(id, state) values (3, 2);
