delete from tree where id = 1;
