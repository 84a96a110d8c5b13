--@ up: moved
select string_agg(id || ':' || coalesce(ensemble_id, 0), ',' order by id) = '1:0,2:1' from musician
--@ down: back
select band_id = 1 and members_id = 2 from band_musician
