-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key team_player_pkey of team_player
--   - adds primary key team_player_pkey of team_player (team_id, player_id)

-- Drops primary key team_player_pkey of team_player
-- RV127 takes ACCESS EXCLUSIVE on team_player: nobody else reads or writes it until the transaction ends
ALTER TABLE team_player DROP CONSTRAINT team_player_pkey;

-- Adds primary key team_player_pkey of team_player (team_id, player_id)
-- RV122 builds its index while nobody can read the table
ALTER TABLE team_player ADD CONSTRAINT team_player_pkey PRIMARY KEY (team_id, player_id);
