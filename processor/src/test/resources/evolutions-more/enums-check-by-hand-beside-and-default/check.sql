--@ up: there
select (select string_agg(state, ',' order by state) from v) = 'FRESH,OLD,OLD'
--@ down: there
select (select count(*) from post where state = 'NEW') = 1
