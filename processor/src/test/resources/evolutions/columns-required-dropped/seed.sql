insert into firm(name, vat) values ('a', 'CH1');
