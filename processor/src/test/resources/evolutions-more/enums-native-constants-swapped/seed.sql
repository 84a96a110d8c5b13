insert into post(status) values ('A'),('B'),('C');
