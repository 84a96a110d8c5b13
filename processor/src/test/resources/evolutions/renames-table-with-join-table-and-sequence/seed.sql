insert into genre(id) values (1), (2);
insert into writer(id, name) values (nextval('writer_seq'), 'a'), (2, 'b');
insert into writer_genre(writer_id, genre_id) values (1, 1), (1, 2);
