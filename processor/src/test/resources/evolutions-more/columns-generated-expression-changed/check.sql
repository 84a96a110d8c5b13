--@ up: it is computed anew
select string_agg(twice::text, ',' order by id) = '11,13' from item
--@ down: it is computed as before
select string_agg(twice::text, ',' order by id) = '10,12,14' from item
