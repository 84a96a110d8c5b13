insert into doc(id) values (4);
