--@ up: both
select string_agg(p.id || coalesce(h.street, '-') || w.street, ',' order by p.id) = '1hw,2-v' from person p left join address h on h.id = home_id left join address w on w.id = work_id
--@ down: both
select string_agg(id || coalesce(home_street, '-') || work_street, ',' order by id) = '1hw,2-v' from person
