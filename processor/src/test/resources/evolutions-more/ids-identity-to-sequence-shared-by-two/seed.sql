insert into cat default values;
insert into dog select from generate_series(1, 33);
