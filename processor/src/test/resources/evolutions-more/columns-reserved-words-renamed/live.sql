insert into "table"("user", "end", "from") values (3, 'c', 2);
