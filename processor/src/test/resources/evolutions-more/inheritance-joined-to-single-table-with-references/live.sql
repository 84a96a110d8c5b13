insert into party(dtype, name, vat) values ('Firm', 'g', 'W'), ('Party', 'q', null);
insert into bill(id, firm_id) values (2, 3);
