--@ up: all are together
select string_agg(id || dtype || coalesce(owner_id, 0), ',' order by id) = '1House1,2Car2,3House0' from asset
--@ down: each is where it belongs
select string_agg(id || '/' || coalesce(owner_id, 0), ',' order by id) = '1/1,2/2,3/0' from asset
