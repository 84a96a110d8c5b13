alter table post enable row level security;
create policy p on post using (views > 0);
create statistics st on title, views from post;
create publication pub for table post;
create rule r as on delete to post do also select 1;
create function f() returns trigger language plpgsql as 'begin return new; end';
create trigger t before update of title on post for each row execute function f();
create view v as select id, title from post;
create materialized view mv as select count(*) from post;
