--@ up: nothing is deleted
select count(*) = 3 from leaf
--@ down: only the children of the deleted one are gone
select string_agg(id::text, ',' order by id) = '2,3' from leaf
