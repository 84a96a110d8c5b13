--@ up: each stage is kept
select string_agg(coalesce(stage::text, '-'), ',' order by id) = '0,1,-' from job
--@ down: each stage is kept
select string_agg(coalesce(stage::text, '-'), ',' order by id) = '0,1,-,1' from job
