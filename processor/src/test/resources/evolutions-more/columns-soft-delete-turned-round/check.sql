--@ up: who was not deleted is active
select string_agg(active::text, ',' order by id) = 'false,true' from item
--@ down: and back
select string_agg(deleted::text, ',' order by id) = 'true,false,false' from item
