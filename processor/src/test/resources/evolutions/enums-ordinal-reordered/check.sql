--@ up: large is two now
select string_agg(size::text, ',' order by id) = '0,2,1,2' from shirt
--@ down: large is one again
select string_agg(size::text, ',' order by id) = '0,1,2,1,1' from shirt
