--@ up: who lives where
select (select code from person join city c on c.id = town_id where person.id = 1) = 'P'
--@ down: who lives where
select string_agg(id || coalesce(home_code || home_country, '-'), ',' order by id) = '1PFR,2-' from person
