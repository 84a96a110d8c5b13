insert into box(id, no, kind) values (1, 2, 'HARD');
