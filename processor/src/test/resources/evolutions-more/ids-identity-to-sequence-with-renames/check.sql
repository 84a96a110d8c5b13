--@ up: above
select nextval('record_seq') > 2 and nextval('song_seq') > 3
--@ down: rows
select (select count(*) from album) = 3 and (select count(*) from song) = 3
