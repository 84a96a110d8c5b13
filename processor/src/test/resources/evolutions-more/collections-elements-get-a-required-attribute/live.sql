insert into phone(person_id, number, kind) values (1, '3', 'work');
