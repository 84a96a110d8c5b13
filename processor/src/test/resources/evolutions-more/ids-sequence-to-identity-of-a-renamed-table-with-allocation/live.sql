insert into issue(text) values ('c');
