--@ up: all are in one table
select string_agg(id || dtype || name || coalesce(doors::text, '-') || coalesce(electric::text, '-'), ',' order by id) = '1Carc4-,2Bikeb-true' from vehicle
--@ down: each class has its table again
select (select string_agg(id || name || doors, ',' order by id) from car) = '1c4,3d2' and (select name || electric from bike) = 'btrue'
