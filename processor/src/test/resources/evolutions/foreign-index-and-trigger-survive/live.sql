insert into crate(label, weight) values ('c', 4);
