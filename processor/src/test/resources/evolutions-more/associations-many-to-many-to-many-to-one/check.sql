--@ up: moved
select string_agg(id || ':' || coalesce(assignee_id, 0), ',' order by id) = '1:2,2:1,3:0' from task
