--@ up: streets
select string_agg(id || coalesce(street, '-'), ',' order by id) = '1s,2-,3s' from person
--@ down: streets
select string_agg(p.id || coalesce(street, '-') || coalesce(town, '-'), ',' order by p.id) = '1s-,2--,3s-,4-t' from person p left join address a on a.id = p.address_id
