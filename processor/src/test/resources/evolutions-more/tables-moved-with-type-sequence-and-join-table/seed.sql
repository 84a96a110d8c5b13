insert into song(id, tone) values (1, 'LOW'), (2, null);
insert into tag(id) values (1);
insert into song_tag(song_id, tags_id) values (1, 1);
insert into song_notes(song_id, notes) values (1, 'c');
