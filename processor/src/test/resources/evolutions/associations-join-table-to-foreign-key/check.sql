--@ up: each player has the team
select string_agg(id || ':' || coalesce(team_id::text,'-'), ',' order by id) = '1:1,2:2,3:1,4:-' from player
--@ down: each team has the players
select string_agg(team_id || ':' || player_id, ',' order by player_id) = '1:1,2:2,2:4' from team_player
