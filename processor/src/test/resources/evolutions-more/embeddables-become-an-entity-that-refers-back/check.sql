--@ up: details
select count(*) = 1 from details where person_id = 1 and bio = 'b'
--@ down: details
select string_agg(id || bio, ',' order by id) = '1b,2c' from person
