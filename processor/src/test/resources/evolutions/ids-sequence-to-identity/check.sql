--@ up: the next key is free
select nextval(pg_get_serial_sequence('song', 'id')) > (select max(id) from song)
--@ down: a block of 50 that ends with the next number lies above all keys
select nextval('song_seq') - 50 >= (select max(id) from song)
--@ down: the rows are there
select string_agg(title, ',' order by id) = 'a,b,c,d' from song
