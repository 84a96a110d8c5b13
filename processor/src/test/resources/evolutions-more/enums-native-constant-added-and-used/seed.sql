insert into post(title,status) values ('a','DRAFT'),('b','PUBLISHED');
