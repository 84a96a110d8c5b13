--@ up: each stage is kept
select string_agg(coalesce(stage::text, '-'), ',' order by id) = 'NEW,DONE,-' from job
--@ down: each stage is kept
select string_agg(coalesce(stage, '-'), ',' order by id) = 'NEW,DONE,-,OPEN' from job
