insert into person values (1), (2);
insert into task values (1, 2), (2, null), (3, 1);
