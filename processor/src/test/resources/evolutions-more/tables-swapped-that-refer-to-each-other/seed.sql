insert into alpha(id, a) values (nextval('alpha_seq'), 'x');
insert into beta(id, old_id) values (nextval('beta_seq'), 1), (nextval('beta_seq'), null);
