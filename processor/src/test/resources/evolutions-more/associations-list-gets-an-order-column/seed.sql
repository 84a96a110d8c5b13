insert into song(id) values (1), (2);
insert into playlist(id) values (1), (2);
insert into playlist_song(playlist_id, songs_id) values (1, 2), (1, 1), (2, 1), (1, 2);
