insert into line(id, orderId, place, text) values (1000, 3, 1, 'd');
insert into note(id, line_id) values (4, 1000);
