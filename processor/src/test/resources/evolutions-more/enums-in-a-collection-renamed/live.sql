insert into member(id) values (2);
insert into member_role(member_id, role) values (2, 'OWNER');
