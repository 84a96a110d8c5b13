insert into song(title) values ('c'), ('d');
