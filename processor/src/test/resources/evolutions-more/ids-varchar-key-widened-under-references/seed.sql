insert into country(code) values ('CH'), ('FR');
insert into city(id, country_code) values (1, 'CH'), (2, 'FR');
