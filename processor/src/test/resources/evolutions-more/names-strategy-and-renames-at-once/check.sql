--@ up: values
select given_name = 'f' and side_notes = 'n' from shop_order join shop_order_side_notes on shop_order_id = id
