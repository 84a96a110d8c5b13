--@ up: kept
select string_agg(status, ',' order by id) = 'B,C,D' from post
--@ down: kept
select string_agg(status, ',' order by id) = 'A,B,C' from post
