--@ up: each player has one team
select count(*) = 2 and count(distinct player_id) = 2 from team_player
--@ down: rows are kept
select count(*) = 2 from team_player
