--@ up: it has the new name
select string_agg(coalesce(stage::text, '-'), ',' order by id) = 'NEW,ACTIVE,-' from job
--@ down: it has the old name
select string_agg(coalesce(stage::text, '-'), ',' order by id) = 'NEW,OPEN,-,OPEN' from job
