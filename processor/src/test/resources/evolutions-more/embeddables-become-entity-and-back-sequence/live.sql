insert into address(id, street, kind, version) values (9999, 'z', 'HOME', 4);
insert into person(id, address_id) values (4, 9999);
