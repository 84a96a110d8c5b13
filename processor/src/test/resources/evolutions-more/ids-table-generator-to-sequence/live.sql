insert into post values (nextval('post_seq'),'c');
