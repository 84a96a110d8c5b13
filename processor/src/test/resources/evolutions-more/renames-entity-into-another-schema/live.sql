insert into blog.article(title) values ('c');
