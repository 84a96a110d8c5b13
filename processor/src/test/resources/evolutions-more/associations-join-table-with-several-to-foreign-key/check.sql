--@ up: each book has its author
select string_agg(id || ':' || coalesce(author_id::text, '-'), ',' order by id) = '1:1,2:2,3:-' from book
--@ down: each book has its author
select string_agg(book_id || ':' || author_id, ',' order by book_id) = '1:1,2:2,3:1' from book_author
