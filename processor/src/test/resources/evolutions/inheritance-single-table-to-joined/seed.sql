insert into depot(id, town) values (1,'Basel');
insert into vehicle(kind, plate, load_kg, trailers, depot_id) values
  ('Vehicle','A-1',null,null,null), ('Truck','B-2',900,null,null), ('RoadTrain','C-3',4000,2,1), ('RoadTrain','D-4',null,3,null);
