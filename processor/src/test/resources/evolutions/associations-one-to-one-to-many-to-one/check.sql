--@ up: references are kept
select string_agg(boss_id::text, ',' order by id) = '1,2' from office
--@ down: references are kept
select count(boss_id) = 2 and count(*) = 3 from office
