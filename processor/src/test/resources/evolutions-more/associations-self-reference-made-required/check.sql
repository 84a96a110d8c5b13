--@ up: a root is its own parent
select string_agg(id || '/' || up_id, ',' order by id) = '1/1,2/1' from node
--@ down: references are kept
select string_agg(id || '/' || parent_id, ',' order by id) = '1/1,2/1,3/2' from node
