insert into firm values (1, 'CH'), (2, 'DE');
insert into city values (1, 'CH'), (2, 'FR'), (3, null);
