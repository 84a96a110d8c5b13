update player set team_id = 2 where id = 4;
update player set team_id = null where id = 3;
