insert into customer(id, name, street, city) values (1, 'a', 'S1', 'C1'), (2, 'b', null, null), (3, 'c', null, 'C3');
