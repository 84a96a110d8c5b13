--@ up: kept
select string_agg(id||':'||deleted, ',' order by id) = '1:false,2:true' from item
--@ down: kept
select string_agg(id||':'||(deleted is not null), ',' order by id) = '1:false,2:true,3:false' from item
