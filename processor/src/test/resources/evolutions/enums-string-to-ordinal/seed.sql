insert into ticket(id, prio) values (1,'P2'), (2,null), (3,'P1');
