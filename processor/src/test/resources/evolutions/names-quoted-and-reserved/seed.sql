insert into "Order"("Id", "select") values (1, 10), (2, 20);
