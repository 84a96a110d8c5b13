insert into line(orderId, place, text) values (1, 1, 'a'), (1, 2, 'b'), (2, 1, 'c');
insert into note(id, line_id) values (1, 2), (2, null), (3, 3);
