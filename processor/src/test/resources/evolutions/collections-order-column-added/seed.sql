insert into playlist(id) values (1), (2);
insert into track(id, title, list_id) values (10, 'a', 1), (11, 'b', 2), (12, 'c', 1), (13, 'd', null), (14, 'e', 1);
