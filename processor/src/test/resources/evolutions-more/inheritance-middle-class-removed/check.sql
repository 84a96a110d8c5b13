--@ up: the name went down
select middleName = 'm' and leafName = 'l' from leaf where id = 1
--@ down: and up again
select string_agg(middleName, ',' order by id) = 'm,n' from middle
