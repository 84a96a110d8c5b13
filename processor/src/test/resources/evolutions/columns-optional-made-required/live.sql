insert into reader(email) values ('c@x');
