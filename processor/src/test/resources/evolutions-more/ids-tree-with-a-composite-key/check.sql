--@ up: all refer to what they did
select (select string_agg(id || coalesce(parent_area, '-') || coalesce(parent_id, 0), ',' order by id) from node) = '1-0,2a1,3b2' and (select string_agg(node_id || node_area || near_id || near_area, ',' order by node_id) from node_node) = '1a3c,2b1a'
--@ down: back
select string_agg(id || '/' || coalesce(parent_id, 0), ',' order by id) = '1/0,2/1,3/2' from node
