insert into ticket(text) values ('a'), ('b'), ('c'), ('d');
delete from ticket where text in ('c', 'd');
