insert into city (code, country, name) values ('B', 'DE', 'Berlin'), ('P', 'FR', 'Paris');
insert into person (id, home_code, home_country) values (1, 'P', 'FR'), (2, null, null);
