insert into parcel values ('9'), ('10'), ('123');
insert into event values (1, '9'), (2, '123');
