insert into member(id) values (1);
insert into member_role(member_id, role) values (1, 'USER'), (1, 'ADMIN');
