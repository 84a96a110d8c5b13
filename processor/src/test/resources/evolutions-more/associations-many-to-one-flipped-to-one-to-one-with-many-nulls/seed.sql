insert into key values (1), (2), (3);
insert into room values (1, null), (2, null), (3, 2), (4, null);
