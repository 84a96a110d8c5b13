--@ up: cover
select p.code = 'b' from playlist l join piece p on p.id = l.cover_id
--@ up: list
select p.code = 'a' from piece_playlist l join piece p on p.id = l.piece_id
--@ down: kept
select count(*) = 1 from track_playlist
