--@ up: values
select string_agg(street || number, ',' order by id) = 's3,t0' from person
--@ down: values
select string_agg((address->>'street') || (address->>'number'), ',' order by id) = 's3,t0' from person
