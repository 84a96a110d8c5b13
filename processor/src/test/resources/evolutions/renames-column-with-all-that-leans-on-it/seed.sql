insert into subscriber(mail) values ('a@x'), ('b@x');
