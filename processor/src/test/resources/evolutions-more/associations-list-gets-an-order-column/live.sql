insert into playlist_song(playlist_id, songs_id, place) values (2, 2, 1);
