--@ up: the author is the first
select string_agg(books_id || '/' || authors_id || '/' || place, ',' order by books_id) = '1/2/0,2/1/0' from book_person
--@ down: back
select string_agg(id || '/' || author_id, ',' order by id) = '1/2,2/1' from book
