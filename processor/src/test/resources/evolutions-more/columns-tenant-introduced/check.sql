--@ up: all belong to one
select count(*) = 2 from doc where tenant = 'main'
--@ down: all rows are there
select string_agg(title, ',' order by id) = 'a,b,a2' from doc
