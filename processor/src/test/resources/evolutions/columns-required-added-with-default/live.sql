update shop set fee = 1, note = 'x' where id = 1;
