insert into person(id, name, first) values (1, 'p', 'f');
insert into firm(id, name, vat, boss_id) values (2, 'g', 'v', 1);
