insert into person(id, home_street, home_town) values (2, 'u', 'v');
