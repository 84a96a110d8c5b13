insert into mail(id, former) values (1, 0);
insert into mail(id, stage, former) values (2, 'LOST', 3), (3, 'DONE', 1);
