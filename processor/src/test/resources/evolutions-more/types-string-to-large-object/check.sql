--@ up: it is kept
select count(*) = 2 from page
--@ down: it is kept
select body = 'long' from page where id = 1
