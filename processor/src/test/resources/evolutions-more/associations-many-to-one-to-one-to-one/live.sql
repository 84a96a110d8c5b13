insert into guest(id) values (5);
