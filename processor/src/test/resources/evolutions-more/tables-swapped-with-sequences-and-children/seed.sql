insert into alpha(id, name) values (1, 'a1'), (2, 'a2');
insert into beta(id, name, alpha_id) values (1, 'b1', 2);
update alpha set beta_id = 1 where id = 1;
insert into leaf(id, a_id, b_id) values (1, 2, 1);
