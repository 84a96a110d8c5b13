--@ up: items
select count(*) = 2 from cart_items where cart_id = 1
--@ down: items
select count(*) = 2 from item where cart_id = 1
