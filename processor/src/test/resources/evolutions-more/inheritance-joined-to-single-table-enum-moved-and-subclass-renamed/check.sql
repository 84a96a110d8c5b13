--@ up: together
select string_agg(id || dtype || net || cents, ',' order by id) = '1CardA10,2CardB20,3CoinsB30' from pay
--@ down: apart
select (select string_agg(id || '/' || net, ',' order by id) from card) = '1/0,2/1' and (select id || '/' || net || coins from cash) = '3/17'
