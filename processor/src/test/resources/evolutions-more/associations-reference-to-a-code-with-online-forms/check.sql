--@ up: the same product
select string_agg(id || ':' || product_id, ',' order by id) = '5:2,6:1' from sale
--@ down: the same product
select string_agg(id || ':' || product_code, ',' order by id) = '5:B,6:A,7:A' from sale
