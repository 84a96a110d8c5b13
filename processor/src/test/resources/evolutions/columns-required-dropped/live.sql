insert into firm(name) values ('b');
