--@ up: the rows went along
select count(*) = 1 from pallet p join stock.warehouse w on w.id = p.warehouse_id where w.town = 'b'
--@ down: the rows came back
select string_agg(town, ',' order by id) = 'a,b,c' from warehouse
