--@ up: places are numbered from 0
select string_agg(playlist_id || '/' || place, ',' order by playlist_id, place) = '1/0,1/1,1/2,2/0' from playlist_song
--@ down: all are there
select count(*) = 5 from playlist_song
