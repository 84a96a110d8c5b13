insert into city(id, country_id) values (3, 2);
