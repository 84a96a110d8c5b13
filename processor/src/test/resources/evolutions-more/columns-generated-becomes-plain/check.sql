--@ up: what was computed stays
select string_agg(total::text, ',' order by id) = '6,20' from line
--@ down: it is computed again
select string_agg(total::text, ',' order by id) = '6,20,1' from line
