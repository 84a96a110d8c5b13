--@ up: the car has its plate
select plate = 'ZH 1' from car
--@ down: the car has its plate
select string_agg(id || coalesce(plate, '-'), ',' order by id) = '1ZH 9,2-' from vehicle
