insert into article(title, slug) values ('Three', 'drei');
