insert into "order"("user", "select", "group") values ('a', 1, null), (null, 2, 1);
