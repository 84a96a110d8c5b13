alter table vase add column audited_by text default 'dba';
create table dba_notes (id int primary key, vase_id bigint references vase (id), note text);
