insert into stat values (1);
insert into stat_entries(stat_id, k, v) values (1, 'ONE', '1'), (1, 'TWO', '2');
