--@ up: all are JSON
select string_agg(body::text, ',' order by id) = '{"a": 1},"no",{}' from doc
--@ down: all are text
select string_agg(body, ',' order by id) = '{"a": 1},"no",{},{}' from doc
