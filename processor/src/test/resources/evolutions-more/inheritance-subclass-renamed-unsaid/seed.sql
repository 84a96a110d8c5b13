insert into message(id, dtype, body, subject) values (1,'Message','x',null), (2,'Mail','y','hi');
