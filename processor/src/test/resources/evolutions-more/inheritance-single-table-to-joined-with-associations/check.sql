--@ up: each is where it belongs
select (select string_agg(id || '/' || coalesce(owner_id, 0), ',' order by id) from house) = '1/1,3/0' and (select string_agg(id || '/' || wheels || '/' || garage_id, ',') from car) = '2/4/1'
--@ down: all are together
select string_agg(id || dtype || coalesce(owner_id, 0) || coalesce(wheels, 0) || coalesce(garage_id, 0), ',' order by id) = '1House100,2Car041,3House000,4Car033' from asset
