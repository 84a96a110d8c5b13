insert into vehicle(plate) values ('E-5'), ('F-6');
insert into truck(id, load_kg) values (6, 70);
