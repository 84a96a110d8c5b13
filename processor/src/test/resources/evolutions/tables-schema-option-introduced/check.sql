--@ up: all is in the other schema
select (select count(*) from app.book b join app.author a on a.id = b.author_id join app.author_aliases l on l.author_id = a.id join app.book_author r on r.book_id = b.id) = 1
--@ down: and back
select count(*) = 2 from public.author
