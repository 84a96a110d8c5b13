--@ up: it is kept
select string_agg(coalesce(lit::text, '-'), ',' order by id) = 'Y,N,-' from switch
--@ down: it is kept
select string_agg(coalesce(lit::text, '-'), ',' order by id) = 'true,false,-' from switch
