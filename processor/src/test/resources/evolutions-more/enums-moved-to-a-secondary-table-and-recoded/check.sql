--@ up: each stage is kept
select string_agg(id || stage, ',' order by id) = '1NEW,2DONE' from job_state
--@ down: each stage is kept
select string_agg(id || coalesce(stage::text, '-'), ',' order by id) = '10,22,3-,41' from job
