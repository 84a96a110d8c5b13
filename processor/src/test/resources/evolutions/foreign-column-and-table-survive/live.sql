insert into vase(id, colour, audited_by) values (3, 'red', 'me');
insert into dba_notes(id, vase_id, note) values (1, 3, 'new');
