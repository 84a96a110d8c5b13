update offer set price = 1.26 where id = 2;
