--@ up: each
select (select string_agg(id || '/' || coalesce(author_id, 0) || urgency, ',' order by id) from memo) = '2/17,3/08'
--@ down: each
select (select string_agg(id || '/' || coalesce(author_id, 0), ',' order by id) from doc) = '1/1,2/1,3/0'
