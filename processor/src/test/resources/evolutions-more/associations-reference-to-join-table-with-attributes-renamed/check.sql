--@ up: moved
select string_agg(task_id || ':' || people_id, ',' order by task_id) = '1:2,3:1' from task_person
--@ down: moved
select string_agg(id || ':' || coalesce(owner_id, 0), ',' order by id) = '1:2,2:0,3:1' from task
