insert into app_user(id, home_city, geo_lat, geo_lon) values (3, 'c', 5, 6);
