insert into mail(id, former) values (4, 2);
