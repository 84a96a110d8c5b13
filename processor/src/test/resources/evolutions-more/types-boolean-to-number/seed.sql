insert into lamp(id, state) values (1, true), (2, false);
