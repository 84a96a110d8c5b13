insert into plant(id) values (7), (8);
insert into worker(id, plant_id) values (1, 7), (2, null), (3, 7);
