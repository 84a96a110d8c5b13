insert into visit(id, badge, room) values (1, 'a', 'r'), (2, 'b', 'r');
