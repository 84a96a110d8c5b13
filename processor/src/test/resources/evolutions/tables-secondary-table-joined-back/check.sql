--@ up: the values are in one row
select string_agg(concat_ws('/', name, login, last_seen), ',' order by id) = 'a/la/2026-01-01,b/lb' from person
--@ down: the values are in the other table
select string_agg(concat_ws('/', person_id, login, last_seen), ',' order by person_id) = '1/la/2026-01-01,2/lb,3/lc' from person_login
