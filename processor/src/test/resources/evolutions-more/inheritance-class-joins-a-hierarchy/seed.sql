insert into person(id, name) values (1, 'p');
insert into customer(id, name, number) values (2, 'c', 'n');
