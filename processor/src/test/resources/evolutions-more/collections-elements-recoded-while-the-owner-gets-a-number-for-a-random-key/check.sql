--@ up: there
select (select levels from crate_levels l join thing t on t.box_id = l.crate_id) = 'HIGH' and (select title || good from crate_parts p join thing t on t.box_id = p.crate_id) = 'pY' and (select count(*) = 1 from crate_thing c where not exists (select from thing t where t.box_id = c.crate_id))
--@ down: there
select (select levels from box_levels l join thing t on t.box_id = l.box_id) = 1 and (select name || good from box_parts p join thing t on t.box_id = p.box_id) = 'ptrue'
