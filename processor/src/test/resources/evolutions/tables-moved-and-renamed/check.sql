--@ up: all is there
select count(*) = 1 from stock.depot
--@ down: all is there
select count(*) = 2 from warehouse
