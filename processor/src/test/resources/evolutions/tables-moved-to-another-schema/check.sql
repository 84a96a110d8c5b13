--@ up: all is there
select count(*) = 2 and (select count(*) from all_products) = 2 from stock.product
--@ down: all is there
select count(*) = 3 and (select count(*) from all_products) = 3 from product
