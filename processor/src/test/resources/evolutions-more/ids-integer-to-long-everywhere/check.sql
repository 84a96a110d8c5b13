--@ up: rows
select count(*) = 1 from visit v join node n on n.id = v.node_id join leaf l on l.id = v.leaf_id where l.colour = 'red'
--@ up: types
select count(*) = 0 from information_schema.columns where table_schema = 'public' and table_name in ('node', 'leaf', 'visit', 'node_node', 'node_words') and data_type = 'integer'
--@ down: rows
select count(*) = 3 from node
