insert into person (id, active, bio) values (1, true, 'b1'), (2, false, null);
insert into person_more (id, level, loud) values (1, 'HIGH', true);
