update item set cart_id = 2, place = 0 where id = 3;
