--@ up: every row has the constant that it had
select string_agg(coalesce(stage::text,'-'), ',' order by id) = '0,2,3,-' from page
--@ up: also in the collection, where the number is part of the key
select string_agg(page_id || ':' || stage, ',' order by page_id, stage) = '1:0,1:2,1:3,2:2' from page_past
--@ down: the numbers are what they were
select string_agg(coalesce(stage::text,'-'), ',' order by id) = '0,1,2,-,0,2' from page
--@ down: also in the collection
select string_agg(page_id || ':' || stage, ',' order by page_id, stage) = '1:0,1:1,1:2,2:1,6:0,6:1,6:2' from page_past
