insert into asset(id, tag) values (1,'t1'), (2,'t2');
insert into lathe(id, serial, rpm) values (2,'S-9',800);
