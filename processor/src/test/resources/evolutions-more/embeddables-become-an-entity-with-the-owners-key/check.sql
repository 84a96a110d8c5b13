--@ up: two have one
select string_agg(person_id || coalesce(street, '-') || kind, ',' order by person_id) = '1sHOME,3-WORK' from address
--@ down: all are back
select string_agg(id || coalesce(street, '-') || coalesce(kind::text, '-'), ',' order by id) = '1s0,2late0,3-1' from person
