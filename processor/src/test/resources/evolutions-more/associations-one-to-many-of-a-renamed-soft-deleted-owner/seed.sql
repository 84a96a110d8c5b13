insert into band values (1), (2);
insert into musician values (1, 'm'), (2, 'n');
insert into band_musician(band_id, members_id) values (1, 2);
