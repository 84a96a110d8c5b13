insert into details(person_id, bio) values (2, 'c');
