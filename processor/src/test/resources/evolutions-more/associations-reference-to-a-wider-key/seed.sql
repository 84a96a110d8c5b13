insert into land(id) values (1), (2);
insert into city(id, land_id) values (1, 1), (2, null);
insert into city_land(city_id, claimed_id) values (1, 2);
