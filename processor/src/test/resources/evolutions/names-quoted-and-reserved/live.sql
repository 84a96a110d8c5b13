insert into "Order"("Id", "select", "Full Name", "user") values (3, 30, 'x', 1);
