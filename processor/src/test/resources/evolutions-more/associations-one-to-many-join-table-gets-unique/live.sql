insert into team_player(team_id, player_id) select 1, 3 where false;
