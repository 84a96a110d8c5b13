insert into party(id, name) values (1, 'p'), (2, 'f'), (3, 'g'), (4, 'h');
insert into firm(id, vat, legal) values (2, 'v', 'l'), (3, null, null), (4, 'w', null);
insert into firm_tax(id, office) values (2, 'o'), (3, 'q');
