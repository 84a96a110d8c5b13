alter table post add constraint by_hand check (id > 0);
create view v as select state from post;
