insert into reader(email) values ('a@x'), (null);
