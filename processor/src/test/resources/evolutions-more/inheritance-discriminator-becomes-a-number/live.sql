insert into pet(id, type_no, bites) values (3, 1, 4);
