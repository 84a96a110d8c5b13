--@ up: one table
select string_agg(id || dtype || age || color || good || boss_id || coalesce(other, ''), ',' order by id) = '1Person5GREENY1,3Customer6REDN2GREEN' from person
--@ down: two tables
select (select id || '/' || age || color || good || boss_id || other from customer) = '3/60false21' and (select count(*) = 1 from person)
