insert into app_user(id, home_city, home_lat, home_lon) values (1, 'a', 1.5, 2.5), (2, null, null, null);
