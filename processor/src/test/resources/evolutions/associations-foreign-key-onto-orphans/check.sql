--@ up: the good reference is kept
select string_agg(coalesce(tree_id::text,'-'), ',' order by id) = '1,-' from nest
--@ down: the good references are kept
select string_agg(coalesce(tree_id::text,'-'), ',' order by id) = '1,-,1' from nest
