insert into city (code, country, name) values ('B', 'DE', 'Berlin'), ('P', 'FR', 'Paris');
insert into person (id, home_code) values (1, 'P'), (2, null);
