insert into task(id, due) values (1, 'soon'), (2, null);
