delete from animal where id = 3;
