insert into post values (1, 'T') ;
