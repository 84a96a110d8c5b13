--@ up: renamed
select (select string_agg(id || status::text, ',' order by id) from ticket) = '1FRESH,2CLOSED' and (select string_agg(past::text, ',' order by past::text) from ticket_past) = 'CLOSED,FRESH'
--@ down: back
select (select string_agg(id || state, ',' order by id) from ticket) = '1OPEN,2CLOSED,3OPEN' and (select string_agg(past, ',' order by past) from ticket_past) = 'CLOSED,OPEN'
