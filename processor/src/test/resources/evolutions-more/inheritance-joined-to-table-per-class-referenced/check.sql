--@ up: moved
select (select name from film) = 'f' and (select name from book) = 'b'
--@ down: back
select string_agg(title, ',' order by id) = 'f,b' from media
