--@ up: numbers became names
select string_agg(level, ',' order by id) = 'LOW,HIGH,MID,MID' from task
--@ down: names became numbers
select string_agg(level::text, ',' order by id) = '0,2,1,1,2' from task
