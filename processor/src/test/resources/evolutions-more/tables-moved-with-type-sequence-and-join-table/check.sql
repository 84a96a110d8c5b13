--@ up: rows are kept
select (select count(*) from music.track) = 2 and (select count(*) from music.track_tag) = 1
--@ down: rows are kept
select (select count(*) from song) = 2 and (select count(*) from song_tag) = 1 and (select count(*) from song_notes) = 1
