insert into post(title,status) values ('c','REVIEW');
