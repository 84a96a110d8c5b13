insert into captain(id) values (1);
insert into club(id, captain_id, city_id) values (1, 1, 1);
update captain set club_id = 1; update city set club_id = 1;
