insert into subscriber(email) values ('c@x');
