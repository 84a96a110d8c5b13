insert into ticket(id, prio) values (4,1);
