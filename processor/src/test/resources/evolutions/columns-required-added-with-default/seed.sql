insert into shop(name) values ('a'), (null);
