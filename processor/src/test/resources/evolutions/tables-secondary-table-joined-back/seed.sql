insert into person(id, name) values (1, 'a'), (2, 'b');
insert into person_login(person_id, login, last_seen) values (1, 'la', '2026-01-01'), (2, 'lb', null);
