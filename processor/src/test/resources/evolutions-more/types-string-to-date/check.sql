--@ up: they are dates
select born = date '1970-01-31' from person where id = 1
--@ down: they are texts
select string_agg(coalesce(born, '-'), ',' order by id) = '1970-01-31,-,-,-,2000-02-29' from person
