insert into customer(id, tier) values (1,'FREE'), (2,'TRIAL');
