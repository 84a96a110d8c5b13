--@ up: the text is kept
select dueText = 'soon' and due is null from task where id = 1
--@ down: the text is kept
select string_agg(coalesce(due, '-'), ',' order by id) = 'soon,-,later' from task
