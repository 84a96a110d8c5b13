insert into city (code, name) values ('B', 'Berlin'), ('P', 'Paris');
insert into person (id, home_code) values (1, 'P'), (2, 'B');
insert into person_city values (1, 'B'), (2, 'B'), (2, 'P');
