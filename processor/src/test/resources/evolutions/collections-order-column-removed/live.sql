insert into queue_item(queue_id, item) values (1, 'c');
