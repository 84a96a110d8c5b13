insert into visit(id, badge, room) values (3, 'a', 'r');
