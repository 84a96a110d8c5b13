insert into country values ('12'), ('34');
insert into city(id, country) values (1, '34');
