insert into party(id, name) values (1, 'acme'), (2, 'ann'), (3, 'x');
insert into firm(id, vat) values (1, 'v1');
insert into human(id, born, employer_id) values (2, date '1990-01-01', 1);
insert into firm_figures(firm_id, figures, figures_key) values (1, 5, 'a');
insert into party_party(party_id, friends_id) values (2, 1);
