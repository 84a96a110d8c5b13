insert into party(name) values ('p'), ('f');
insert into firm(id, vat) values (2, 'V');
insert into partner(firm_id, partners_id) values (2, 1);
insert into bill(id, firm_id) values (1, 2);
