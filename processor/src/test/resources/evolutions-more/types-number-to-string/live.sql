insert into parcel(id, size) values (4, 'big'), (5, '99999999999');
