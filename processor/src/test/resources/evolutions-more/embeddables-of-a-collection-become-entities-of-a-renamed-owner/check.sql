--@ up: kept
select count(*) = 3 and count(distinct id) = 3 and count(basket_id) = 3 from cart_item
