insert into customer(id) values (1), (2);
insert into invoice(id, customer_id) values (1, 1), (2, 2);
