insert into parcel(id, code, fate, depot_id) values (nextval('parcel_seq'), 'x', 'HELD', 1);
insert into parcel_stops(parcel_id, stops) values (1, 'here');
