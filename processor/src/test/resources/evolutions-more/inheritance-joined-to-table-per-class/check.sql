--@ up: each table has all of its rows
select (select name || doors from car where id = 1) = 'c4' and (select name || electric from bike where id = 2) = 'btrue'
--@ down: the tables are joined again
select string_agg(v.id || v.name || coalesce(c.doors::text, '-') || coalesce(b.electric::text, '-'), ',' order by v.id) = '1c4-,2b-true,3d2-' from vehicle v left join car c using (id) left join bike b using (id)
