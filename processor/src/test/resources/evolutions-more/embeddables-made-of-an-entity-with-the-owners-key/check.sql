--@ up: it has one
select string_agg(id || coalesce(street, '-') || coalesce(no, 0), ',' order by id) = '1s4,2-0' from human
--@ down: apart
select string_agg(person_id || street || no, ',' order by person_id) = '1s4,3t5' from address
