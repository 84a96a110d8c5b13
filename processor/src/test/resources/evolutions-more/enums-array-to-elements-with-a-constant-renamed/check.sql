--@ up: by name
select string_agg(task_id || stages, ',' order by stages) = '1DONE,1FRESH' from task_stages
--@ down: by number
select string_agg(id || stages::text, ',' order by id) = '1{DONE,OPEN},2{}' from job
