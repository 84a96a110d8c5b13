--@ up: each stage is kept
select string_agg(coalesce(stage, '-'), ',' order by id) = 'NEW,NEW,-' from job
--@ down: each stage is kept
select string_agg(coalesce(stage, '-'), ',' order by id) = 'NEW,NEW,-,DONE' from job
