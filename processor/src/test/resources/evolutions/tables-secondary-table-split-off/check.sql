--@ up: lines only for those that have something to say
select string_agg(concat_ws('/', product_id, story, width, height, maker_id), ',' order by product_id) = '1/long/1/2,3/7/5' from product_detail
--@ down: all values are in one row again
select string_agg(concat_ws('/', name, story, width, height, maker_id), ',' order by id) = 'a/long/1/2,b,c/7/5,d/new,e' from product
