--@ up: there
select string_agg("key" || '' || top_key || name, ',' order by "key") = '11a,21b,32c' from vertex
--@ down: there
select string_agg(id || '' || root_id || name, ',' order by id) = '11a,21b,32c' from node
