insert into shop(id) values (2);
insert into shop_hours(shop_id, hours, hours_key) values (2, 7, 'TUE');
