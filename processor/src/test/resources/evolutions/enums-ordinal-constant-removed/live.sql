insert into letter(id, folder) values (4,1);
