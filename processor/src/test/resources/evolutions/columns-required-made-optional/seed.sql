insert into contact(phone) values ('1'), ('2');
