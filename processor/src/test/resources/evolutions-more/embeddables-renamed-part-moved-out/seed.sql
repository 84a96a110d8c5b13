insert into person(id, street, phone) values (1, 's', 'p');
