--@ up: rows went along
select (select string_agg(a, ',') from beta) = 'x' and (select count(*) from alpha) = 2
--@ down: and back
select (select string_agg(a, ',' order by id) from alpha) = 'x,y' and (select count(*) from beta) = 2
