insert into book_author(book_id, author_id) values (1,2), (4,2);
