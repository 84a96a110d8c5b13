--@ up: it was meant in UTC
select taken = '2026-07-01 12:00:00.123456+00'::timestamptz from shot where id = 1
--@ down: nothing has shifted
select string_agg(to_char(taken, 'MM-DD HH24:MI'), ',' order by id) = '07-01 12:00,01-01 00:00' from shot
