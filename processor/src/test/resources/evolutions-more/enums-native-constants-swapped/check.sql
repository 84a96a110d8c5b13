--@ up: kept
select string_agg(status::text, ',' order by id) = 'B,A,C' from post
--@ down: kept
select string_agg(status::text, ',' order by id) = 'A,B,C' from post
