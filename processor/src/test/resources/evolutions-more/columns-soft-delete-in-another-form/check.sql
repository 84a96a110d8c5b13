--@ up: kept
select string_agg(id||':'||alive, ',' order by id) = '1:T,2:F' from item
--@ down: kept
select string_agg(id||':'||deleted, ',' order by id) = '1:0,2:1,3:1' from item
