insert into stat values (1);
insert into stat_entries(stat_id, pos, v) values (1, 0, 'a');
