insert into book(id, title) values (nextval('book_ids'), 'd');
