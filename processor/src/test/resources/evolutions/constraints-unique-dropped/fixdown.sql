delete from visit where id = 3;
