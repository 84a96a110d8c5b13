insert into lamp(id, lit) values (1, 'true'), (2, 'perhaps'), (3, null);
