insert into play(id) values (1), (2);
insert into act(id, name, play_id, pos) values (1, 'a', 1, 1), (2, 'b', 1, 0), (3, 'c', 2, 0), (4, 'd', null, null);
