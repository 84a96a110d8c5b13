--@ up: as long as they were
select (select array_agg(extract(epoch from took) order by id) from run where id in (1, 2, 5, 6, 7)) = array[1.5, -0.000001, 86400, 0, -172800.000001]::numeric[] and (select extract(day from took) from run where id = 4) = 11574074
--@ down: as they were
select string_agg(id || '/' || coalesce(took::text, '-'), ',' order by id) = '1/1500000000,2/-1000,3/-,4/999999999999999999000,5/86400000000000,6/0,7/-172800000001000,8/86399999999000,9/-161754400000000' from run
