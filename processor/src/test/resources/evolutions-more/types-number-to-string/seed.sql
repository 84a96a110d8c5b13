insert into parcel(id, size) values (1, 12), (2, -5), (3, null);
