insert into bath(id, heat) values (4, 2);
