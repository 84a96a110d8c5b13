--@ up: each is where it belongs
select (select string_agg(id || label || version || coalesce(owner_id, 0), ',' order by id) from asset) = '1a31,2b00' and (select string_agg(id || '/' || wheels, ',' order by id) from vehicle) = '1/4,2/6'
--@ down: back
select string_agg(id || label || version || coalesce(owner_id, 0) || '/' || wheels, ',' order by id) = '1a31/4,2b00/6' from vehicle
