insert into person values (1), (2);
insert into task values (1), (2), (3);
insert into task_person(task_id, assignees_id) values (1, 2), (2, 1);
