update item set code = 'long' where id = 2;
