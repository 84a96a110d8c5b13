--@ up: states are kept
select string_agg(task.id || state.name, ',' order by task.id) = '1OPEN,3OPEN,4DONE' from task join state on state.name = task.state
--@ down: states are kept
select string_agg(id || state, ',' order by id) = '1OPEN,3OPEN,4DONE' from task
