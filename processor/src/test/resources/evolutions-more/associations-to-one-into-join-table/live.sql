insert into worker_plant(worker_id, plant_id) values (2, 8);
