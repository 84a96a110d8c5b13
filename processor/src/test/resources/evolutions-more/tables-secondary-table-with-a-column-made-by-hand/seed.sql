insert into post(title) values ('a'),('b'),('c'); insert into post_details(id,body,note) values (1,'x',null),(2,'y','n'),(3,'z',null);
