--@ up: each is where it belongs
select (select string_agg(id || '/' || coalesce(owner_id, 0), ',' order by id) from asset) = '1/2,2/0,3/0' and (select string_agg(id || label || rooms, ',' order by id) from house) = '1h5,3i6' and (select string_agg(id || label || wheels, ',') from car) = '2c4'
--@ down: all are together
select string_agg(id || dtype || label || coalesce(owner_id, 0), ',' order by id) = '1Househ2,2Carc0,3Housei0' from asset
