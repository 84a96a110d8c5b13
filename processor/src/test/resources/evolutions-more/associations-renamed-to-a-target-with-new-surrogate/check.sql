--@ up: who lives where
select (select code from person join city c on c.id = town_id where person.id = 1) = 'P'
--@ up: who saw what
select (select string_agg(person_id || code, ',' order by person_id, code) from person_city join city c on c.id = seen_id) = '1B,2B,2P'
--@ down: who lives where
select string_agg(id || home_code, ',' order by id) = '1P,2B' from person
--@ down: who saw what
select (select string_agg(person_id || visited_code, ',' order by 1) from person_city) = '1B,2B,2P'
