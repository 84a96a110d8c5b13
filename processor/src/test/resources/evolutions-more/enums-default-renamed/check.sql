--@ up: it has the new name
select string_agg(stage, ',' order by id) = 'FRESH,OPEN' from job
--@ down: it has the old name
select string_agg(stage, ',' order by id) = 'NEW,OPEN,NEW' from job
