update photo set album_id = 2 where id = 3;
