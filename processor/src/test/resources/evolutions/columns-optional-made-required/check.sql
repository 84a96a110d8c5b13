--@ up: all have one
select string_agg(email, ',' order by id) = 'a@x,none' from reader
--@ down: all still have one
select string_agg(email, ',' order by id) = 'a@x,none,c@x' from reader
