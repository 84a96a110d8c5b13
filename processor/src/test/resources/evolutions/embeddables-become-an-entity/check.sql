--@ up: each person has the address
select string_agg(p.id || coalesce(a.street || a.town, '-'), ',' order by p.id) = '1st,2-' from person p left join address a on a.id = p.address_id
--@ up: the next address gets another number
select pg_sequence_last_value(pg_get_serial_sequence('address', 'id')) >= max(id) from address
--@ down: each person has the address
select string_agg(id || coalesce(street || town, '-'), ',' order by id) = '1st,2-,3-' from person
