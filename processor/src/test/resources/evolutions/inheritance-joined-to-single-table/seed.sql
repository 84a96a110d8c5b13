insert into account(owner) values ('ann'), ('bob'), ('cyd');
insert into savings(id, rate) values (1, 3);
insert into giro(id, overdraft) values (2, 500), (3, null);
