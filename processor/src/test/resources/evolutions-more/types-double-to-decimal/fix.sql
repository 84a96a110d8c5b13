update item set price = 1 where id in (2, 4);
