insert into contact(phone) values (null);
