insert into shirt(id, size) values (1,0), (2,1), (3,2), (4,1);
