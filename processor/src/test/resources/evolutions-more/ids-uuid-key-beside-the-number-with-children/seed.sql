insert into account(name, parent_id) values ('a', null), ('b', 1);
insert into account_notes(account_id, notes, notes_order) values (1, 'x', 0), (2, 'y', 0), (2, 'z', 1);
insert into team(id, lead_id) values (5, 2);
insert into account_team(account_id, teams_id) values (1, 5);
