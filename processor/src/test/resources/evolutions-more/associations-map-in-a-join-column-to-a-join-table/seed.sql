insert into shelf(id) values (1);
insert into book(id, shelf_id, slot) values (1, 1, 'a'), (2, 1, 'b'), (3, null, null);
