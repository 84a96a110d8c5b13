insert into asset(id, tag) values (3,'t3');
insert into machine(id, serial) values (3,'S-3');
insert into lathe(id, rpm) values (3, 90);
