insert into customer(id) values (nextval('customer_seq'));
insert into customer_tags(customer_id, tags) values (1, 'y');
