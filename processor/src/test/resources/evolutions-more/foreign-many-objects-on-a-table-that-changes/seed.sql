insert into post (id, hot, views, title) values (1, false, 3, 'T') ;
