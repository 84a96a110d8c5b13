--@ up: authors
select count(*) = 1 from book_author ba join author a on a.id = ba.authors_id where ba.book_id = 1 and a.name = 'w'
--@ down: authors
select author_id = 1 from book where id = 1
