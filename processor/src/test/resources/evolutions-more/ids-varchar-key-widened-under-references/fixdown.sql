delete from city where id = 3;
delete from country where code = 'GBR';
