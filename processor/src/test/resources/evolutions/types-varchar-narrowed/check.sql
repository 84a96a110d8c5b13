--@ up: nothing is cut
select string_agg(code, ',' order by id) = 'short,long' from item
--@ down: nothing is cut
select string_agg(code, ',' order by id) = 'short,long,12345678' from item
