--@ up: all is there
select count(*) = 1 from stock.warehouse
--@ down: all is there
select count(*) = 2 from warehouse
