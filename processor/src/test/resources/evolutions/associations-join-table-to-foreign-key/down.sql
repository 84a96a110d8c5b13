-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key player_team_id_fkey of player
--   - adds table team_player (team_id, player_id)
--   - moves data: copies rows of player into team_player
--   - drops column player.team_id
--   - adds foreign key team_player_team_id_fkey of team_player (team_id) to team (id)
--   - adds foreign key team_player_player_id_fkey of team_player (player_id) to player (id)

-- Drops foreign key player_team_id_fkey of player
-- RV127 takes ACCESS EXCLUSIVE on player and team: nobody else reads or writes them until the transaction ends
ALTER TABLE player DROP CONSTRAINT player_team_id_fkey;

-- Adds table team_player (team_id, player_id)
CREATE TABLE team_player (
    team_id bigint NOT NULL,
    player_id bigint NOT NULL,
    CONSTRAINT team_player_pkey PRIMARY KEY (player_id)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of player into team_player
-- RV112 writes rows of team_player, all in one transaction: the more there are, the longer others wait
INSERT INTO team_player (team_id, player_id)
SELECT team_id, id
FROM player
WHERE team_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column player.team_id
-- reviver:carried=player.team_id
ALTER TABLE player DROP COLUMN team_id;

-- Adds foreign key team_player_team_id_fkey of team_player (team_id) to team (id)
ALTER TABLE team_player ADD CONSTRAINT team_player_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id);

-- Adds foreign key team_player_player_id_fkey of team_player (player_id) to player (id)
ALTER TABLE team_player ADD CONSTRAINT team_player_player_id_fkey FOREIGN KEY (player_id) REFERENCES player (id);
