insert into human(id, version, street, no) values (3, 0, 't', 5);
