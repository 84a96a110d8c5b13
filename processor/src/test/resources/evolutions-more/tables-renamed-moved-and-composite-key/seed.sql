insert into country values ('DE', 'Germany'), ('FR', 'France');
insert into region(id, country, number, name) values (1, 'DE', 1, 'Hesse'), (2, 'DE', 2, 'Berlin'), (3, 'FR', 1, 'Alsace');
insert into city(id, region_id, name) values (1, 1, 'Fulda'), (2, 3, 'Colmar'), (3, null, 'Atlantis');
