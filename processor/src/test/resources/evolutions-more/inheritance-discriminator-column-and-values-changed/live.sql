insert into payment(id,type) values (3,'CARD');
