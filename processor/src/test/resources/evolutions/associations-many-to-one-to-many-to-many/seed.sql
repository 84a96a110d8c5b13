insert into author(id, name) values (1,'Ann'), (2,'Bob');
insert into book(id, author_id) values (1,1), (2,1), (3,2), (4,null);
