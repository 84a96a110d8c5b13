--@ up: each person has its address
select string_agg(p.id || coalesce(a.street || '-' || coalesce(a.town, '') || a.kind, 'none'), ',' order by p.id) = '1s-tWORK,2none,3u-HOME' from person p left join address a on a.id = p.address_id
--@ up: the sequence goes on
select nextval('address_seq') > max(id) from address
--@ down: each person has its address
select string_agg(id || coalesce(street || '-' || coalesce(town, '') || kind, 'none'), ',' order by id) = '1s-t1,2none,3u-0,4z-0' from person
