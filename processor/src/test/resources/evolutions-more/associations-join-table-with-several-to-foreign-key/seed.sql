insert into author(id) values (1), (2);
insert into book(id) values (1), (2), (3);
insert into book_author(book_id, author_id) values (1,1), (1,2), (2,2);
