insert into shop(id) values (1);
insert into shop_hours(shop_id, hours, hours_key) values (1, 8, 0), (1, 9, 1);
