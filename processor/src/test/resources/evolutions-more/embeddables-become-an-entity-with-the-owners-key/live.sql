insert into address(person_id, street, kind) values (2, 'late', 'HOME');
