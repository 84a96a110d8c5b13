--@ up: every row is where its class is
select (select string_agg(plate, ',' order by id) from vehicle) = 'A-1,B-2,C-3,D-4'
--@ up: a truck has its load, a road train too
select (select string_agg(id || ':' || coalesce(load_kg::text,'-'), ',' order by id) from truck) = '2:900,3:4000,4:-'
--@ up: only road trains have trailers
select string_agg(id || ':' || trailers || ':' || coalesce(depot_id::text,'-'), ',' order by id) = '3:2:1,4:3:-' from roadtrain
--@ down: all classes and values are back, those written since too
select string_agg(concat_ws('/', kind, plate, load_kg, trailers, depot_id), ',' order by id) = 'Vehicle/A-1,Truck/B-2/900,RoadTrain/C-3/4000/2/1,RoadTrain/D-4/3,Vehicle/E-5,Truck/F-6/70' from vehicle
