update seat set number = 'B' where id = 2;
