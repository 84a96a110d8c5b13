insert into worker(id) values (1);
insert into hobby(worker_id, hobby_name) values (1, 'chess');
