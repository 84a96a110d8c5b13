--@ up: each book has the author that it had
select string_agg(book_id || ':' || author_id, ',' order by book_id) = '1:1,2:1,3:2' from book_author
--@ down: each book has its one author
select string_agg(id || ':' || coalesce(author_id::text,'-'), ',' order by id) = '1:1,2:1,3:2,4:2' from book
