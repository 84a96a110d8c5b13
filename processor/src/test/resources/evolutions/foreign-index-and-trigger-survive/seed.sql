insert into crate(label) values ('a'), ('b');
