insert into person(id, name) values (1, 'p'), (2, 'c');
insert into customer(id, number) values (2, 'n');
insert into invoice(id, customer_id) values (9, 2);
