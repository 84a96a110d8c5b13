--@ up: renamed
select string_agg(id || volumes_key || shown_order, ',' order by id) = '1a1,2b0' from book where shelf_id = 1
--@ down: back
select string_agg(id || books_key || listed_order, ',' order by id) = '1a1,2b0' from book where shelf_id = 1
