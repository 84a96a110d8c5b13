delete from team_player where team_id = 1;
