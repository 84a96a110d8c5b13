insert into app.author(id, name) values (2, 'bob');
