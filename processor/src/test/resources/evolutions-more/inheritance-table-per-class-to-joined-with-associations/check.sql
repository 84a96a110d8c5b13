--@ up: each
select (select string_agg(id || '/' || coalesce(author_id, 0), ',' order by id) from doc) = '1/1,2/2,3/0' and (select string_agg(id || '/' || urgency, ',' order by id) from memo) = '2/7,3/8'
--@ down: each
select (select string_agg(id || '/' || coalesce(author_id, 0) || urgency, ',' order by id) from memo) = '2/27,3/08'
