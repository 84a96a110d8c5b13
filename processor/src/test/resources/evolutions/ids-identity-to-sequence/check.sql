--@ up: a block of 50 that ends with the next number lies above all keys
select nextval('book_ids') - 50 >= (select max(id) from book)
--@ down: the rows are there
select string_agg(title, ',' order by id) = 'a,b,c,d' from book
--@ down: the next key is free
select nextval(pg_get_serial_sequence('book', 'id')) > (select max(id) from book)
