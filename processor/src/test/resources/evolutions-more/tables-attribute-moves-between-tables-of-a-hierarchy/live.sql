insert into party(id) values (5);
insert into firm(id) values (5);
insert into firm_tax(id, vat) values (5, 'x');
