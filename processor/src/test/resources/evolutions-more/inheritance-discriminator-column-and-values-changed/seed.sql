insert into payment(id,kind,num) values (1,'P',null),(2,'C','4');
