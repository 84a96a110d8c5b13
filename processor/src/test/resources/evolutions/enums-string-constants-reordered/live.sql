insert into gauge(id, axis) values (3,'Y');
