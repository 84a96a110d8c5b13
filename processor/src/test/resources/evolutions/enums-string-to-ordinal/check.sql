--@ up: names became numbers
select string_agg(coalesce(prio::text,'-'), ',' order by id) = '1,-,0' from ticket
--@ down: numbers became names
select string_agg(coalesce(prio,'-'), ',' order by id) = 'P2,-,P1,P2' from ticket
