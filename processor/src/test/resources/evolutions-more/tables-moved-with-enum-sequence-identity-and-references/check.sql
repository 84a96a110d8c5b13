--@ up: there
select (select string_agg(id || state::text || loud, ',' order by id) from app.post) = '1ONA,2OFFB' and (select count(*) = 2 from app.entry)
--@ down: back
select (select string_agg(id || state::text || loud, ',' order by id) from post) = '1ONA,2OFFB' and (select max(id) = 3 from line)
