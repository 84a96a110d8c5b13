insert into page(id, stage) values (5,1), (6,3);
insert into page_past(page_id, stage) values (6,0), (6,2), (6,3);
