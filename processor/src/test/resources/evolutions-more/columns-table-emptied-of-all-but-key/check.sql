--@ up: keys are kept
select string_agg(id::text, ',' order by id) = '1,2' from slate
--@ down: keys are kept
select string_agg(id::text, ',' order by id) = '1,2,3' from slate
