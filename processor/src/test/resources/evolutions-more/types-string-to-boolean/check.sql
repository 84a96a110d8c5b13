--@ up: they are booleans
select string_agg(coalesce(lit::text, '-'), ',' order by id) = 'true,false,-' from lamp
--@ down: they are texts
select string_agg(coalesce(lit, '-'), ',' order by id) = 'true,false,-,true' from lamp
