insert into person_address(person_id, street, town) values (2, 'u', 'v');
