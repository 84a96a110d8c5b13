insert into parcel(id, size) values (1, '12'), (2, 'big'), (3, null);
