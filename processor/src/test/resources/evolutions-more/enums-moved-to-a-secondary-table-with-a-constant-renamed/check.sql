--@ up: by name
select string_agg(id || stage, ',' order by id) = '1FRESH,2DONE' from job_state
--@ down: by number
select string_agg(id || '/' || stage, ',' order by id) = '1/0,2/1' from job
