insert into shelf(id) values (1);
insert into book(id, shelf_id, books_key, list_id, listed_order) values (1, 1, 'a', 1, 1), (2, 1, 'b', 1, 0), (3, null, null, null, null);
