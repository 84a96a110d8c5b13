update parcel set size = '7' where id in (4, 5);
