insert into offer(id, dtype, label) values (4,'Gift','d');
