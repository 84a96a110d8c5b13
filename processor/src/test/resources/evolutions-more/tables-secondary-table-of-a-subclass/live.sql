insert into craft(id, dtype, name) values (4, 'Boat', 'w');
insert into boat_rig(boat_id, masts) values (4, 3);
