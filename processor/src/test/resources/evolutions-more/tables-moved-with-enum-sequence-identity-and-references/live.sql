insert into app.entry (post_id) values (2);
