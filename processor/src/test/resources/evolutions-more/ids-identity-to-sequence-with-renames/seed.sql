insert into album(title) values ('a'), ('b'), ('c');
delete from album where title = 'c';
insert into song(album_id) values (1), (1), (2);
