insert into person(id, home_street, work_street) values (1, 'h', 'w'), (2, null, 'v');
