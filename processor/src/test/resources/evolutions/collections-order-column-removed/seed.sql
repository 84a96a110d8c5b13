insert into queue(id) values (1);
insert into queue_item(queue_id, nr, item) values (1, 0, 'b'), (1, 1, 'a');
