insert into bath(id, heat) values (1, 0), (2, 1), (3, 2);
