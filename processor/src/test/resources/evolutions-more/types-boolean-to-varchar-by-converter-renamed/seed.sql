insert into flag values (1, true, false), (2, false, null);
insert into flag(id, active) values (3, true);
