insert into article(title) values ('Hello World'), ('Two');
