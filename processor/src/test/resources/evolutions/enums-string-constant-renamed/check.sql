--@ up: it has the new name
select string_agg(stage, ',' order by id) = 'NEW,ACTIVE,DONE' from job
--@ down: it has the old name
select string_agg(stage, ',' order by id) = 'NEW,OPEN,DONE,OPEN' from job
