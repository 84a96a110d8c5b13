--@ up: in the table
select string_agg(shelf_id || slot || book_id, ',' order by book_id) = '1a1,1b2' from shelf_book
--@ down: in the rows
select string_agg(id || coalesce(slot, '-') || coalesce(shelf_id, 0), ',' order by id) = '1a1,2b1,3-0' from book
