insert into letter(id, folder) values (1,0), (2,1), (3,2);
