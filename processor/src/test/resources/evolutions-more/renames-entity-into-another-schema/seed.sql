insert into post(title) values ('a'),('b'); insert into post_tags values (1,'x');
