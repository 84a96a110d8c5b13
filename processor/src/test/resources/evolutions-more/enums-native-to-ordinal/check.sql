--@ up: each stage is kept
select string_agg(coalesce(stage::text, '-'), ',' order by id) = '0,2,-' from job
--@ down: each stage is kept
select string_agg(coalesce(stage::text, '-'), ',' order by id) = 'NEW,DONE,-,OPEN' from job
