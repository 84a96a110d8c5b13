--@ up: all
select string_agg(id || dtype || a || coalesce(b, '') || coalesce(c, '') || coalesce(leaf_id, 0), ',' order by id) = '1Middlexm0,2Leafynl0,3Otherz2' from base
--@ down: all
select string_agg(base.id || a || b || coalesce(c, ''), ',' order by base.id) = '1xm,2ynl,4qrs' from base join middle on middle.id = base.id left join leaf on leaf.id = base.id
