insert into album(id) values (1), (2);
insert into photo(id, file) values (1,'a'), (2,'b'), (3,'c');
insert into album_photo(album_id, photos_id) values (1,1), (1,2);
