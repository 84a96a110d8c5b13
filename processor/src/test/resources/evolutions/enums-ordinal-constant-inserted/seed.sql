insert into page(id, stage) values (1,0), (2,1), (3,2), (4,null);
insert into page_past(page_id, stage) values (1,0), (1,1), (1,2), (2,1);
