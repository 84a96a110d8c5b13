--@ up: the same product
select string_agg(id || ':' || coalesce(product_id, 0), ',' order by id) = '5:2,6:0' from sale
--@ down: the same product
select string_agg(id || ':' || coalesce(product_code, '-'), ',' order by id) = '5:B,6:-,7:A' from sale
