--@ up: each stage is kept
select string_agg(id || coalesce(phase, '-'), ',' order by id) = '1NEW,2DONE,3-' from job
--@ down: each stage is kept
select string_agg(id || coalesce(stage::text, '-'), ',' order by id) = '10,22,3-,41' from job
