--@ up: each has its plant
select string_agg(worker_id || ':' || plant_id, ',' order by worker_id) = '1:7,3:7' from worker_plant
--@ down: each has its plant
select string_agg(id || ':' || plant_id, ',' order by id) = '1:7,2:8,3:7' from worker
