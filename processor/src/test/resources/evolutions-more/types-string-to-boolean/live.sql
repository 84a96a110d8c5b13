insert into lamp(id, lit) values (4, true);
