--@ up: each knows its cart and place
select string_agg(id || '/' || coalesce(cart_id, 0) || '/' || coalesce(place, -1), ',' order by id) = '1/1/0,2/1/1,3/0/-1' from item
--@ down: pairs are back
select string_agg(cart_id || '/' || items_id, ',' order by cart_id, items_id) = '1/1,1/2,2/3' from cart_item
