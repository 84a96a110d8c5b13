--@ up: numbered
select string_agg(basket_id || ':' || pos, ',' order by basket_id, pos) = '1:0,1:1,2:0' from basket_lines
--@ down: kept
select count(*) = 3 from basket_lines where sku is not null
