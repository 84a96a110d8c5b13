--@ up: customers are persons
select (select p.color || boss_id || other from customer join person p using (id)) = 'RED2GREEN'
--@ down: customers are none
select (select color || boss_id::text || other from customer) = '021' and (select count(*) = 2 from person)
