insert into person (id, town_code, town_country) values (3, 'B', 'DE');
