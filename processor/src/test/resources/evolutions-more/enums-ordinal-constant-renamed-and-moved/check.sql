--@ up: the places are exchanged
select string_agg(heat::text, ',' order by id) = '0,2,1' from bath
--@ down: the places are what they were
select string_agg(heat::text, ',' order by id) = '0,1,2,1' from bath
