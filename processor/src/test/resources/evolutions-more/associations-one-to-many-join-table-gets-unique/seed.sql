insert into team(id) values (1), (2);
insert into player(id) values (1), (2);
insert into team_player(team_id, player_id) values (1,1), (2,1), (2,2);
