insert into customer(id, tier) values (3,'PAID');
