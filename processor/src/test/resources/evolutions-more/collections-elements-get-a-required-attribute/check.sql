--@ up: all are at home
select count(*) = 2 from phone where kind = 'home'
--@ down: all numbers are there
select string_agg(coalesce(number, '-'), ',' order by number) = '1,3,-' from person_phones
