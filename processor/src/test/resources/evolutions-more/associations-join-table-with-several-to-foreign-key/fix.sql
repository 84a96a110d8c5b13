delete from book_author where book_id = 1 and author_id = 2;
