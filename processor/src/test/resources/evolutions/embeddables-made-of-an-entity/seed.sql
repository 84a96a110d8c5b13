insert into address(street) values ('s'), ('lonely');
insert into person(id, address_id) values (1, 1), (2, null), (3, 1);
