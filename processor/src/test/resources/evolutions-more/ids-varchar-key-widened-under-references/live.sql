insert into country(code) values ('GBR');
insert into city(id, country_code) values (3, 'GBR');
