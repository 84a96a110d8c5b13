--@ up: renamed
select string_agg(id || '/' || status, ',' order by id) = '1/2,2/1,3/0' from ticket
--@ down: back
select string_agg(id || state::text, ',' order by id) = '1OPEN,2CLOSED,3HELD' from ticket
