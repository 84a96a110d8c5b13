insert into book(title) values ('a'), ('b');
insert into book(id, title) values (700, 'c');
