--@ up: refs
select string_agg(o.iata || coalesce(t.iata, '-'), ',' order by f.id) = 'FRAJFK,JFK-' from ops.flight f join airport o on o.id = f.origin_id left join airport t on t.id = f.target_id
--@ down: refs
select string_agg(origin_iata || coalesce(target_iata, '-'), ',' order by id) = 'FRAJFK,JFK-' from ops.flight
