insert into job(id, stages) values (1, '{OPEN,DONE}'), (2, '{}');
