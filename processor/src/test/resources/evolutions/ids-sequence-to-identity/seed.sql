insert into song(id, title) values (nextval('song_seq'), 'a'), (52, 'b');
