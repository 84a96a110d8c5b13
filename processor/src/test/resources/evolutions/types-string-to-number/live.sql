insert into parcel(id, size) values (4, -5);
