insert into task(id, level) values (1,0), (2,2), (3,1);
insert into task(id) values (4);
