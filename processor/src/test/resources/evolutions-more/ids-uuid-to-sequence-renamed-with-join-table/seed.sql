insert into track values ('00000000-0000-0000-0000-000000000001', 'a'), ('00000000-0000-0000-0000-000000000002', 'b');
insert into playlist values (1, '00000000-0000-0000-0000-000000000002');
insert into track_playlist(track_id, playlists_id) values ('00000000-0000-0000-0000-000000000001', 1);
