-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key team_player_player_id_fkey of team_player
--   - drops foreign key team_player_team_id_fkey of team_player
--   - adds column player.team_id (bigint)
--   - moves data: fills player.team_id
--   - drops table team_player
--   - adds foreign key player_team_id_fkey of player (team_id) to team (id)
-- Code from before it fails:
--   - table team_player is gone
--   - values that foreign key player_team_id_fkey of player does not find are refused

-- Drops foreign key team_player_player_id_fkey of team_player
-- RV127 takes ACCESS EXCLUSIVE on player: nobody else reads or writes it until the transaction ends
ALTER TABLE team_player DROP CONSTRAINT team_player_player_id_fkey;

-- Drops foreign key team_player_team_id_fkey of team_player
-- RV127 takes ACCESS EXCLUSIVE on team: nobody else reads or writes it until the transaction ends
ALTER TABLE team_player DROP CONSTRAINT team_player_team_id_fkey;

-- Adds column player.team_id (bigint)
ALTER TABLE player ADD COLUMN team_id bigint;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills player.team_id
-- RV112 writes rows of player, all in one transaction: the more there are, the longer others wait
UPDATE player SET team_id = team_player.team_id
FROM team_player
WHERE team_player.player_id = player.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table team_player
-- reviver:carried=team_player
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM team_player
        WHERE jsonb_strip_nulls(to_jsonb(team_player.*) - ARRAY['team_id', 'player_id']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of team_player that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE team_player;

-- Adds foreign key player_team_id_fkey of player (team_id) to team (id)
-- RV124 fails if a row refers to none by foreign key player_team_id_fkey of player, and nobody can write to player or team meanwhile
ALTER TABLE player ADD CONSTRAINT player_team_id_fkey FOREIGN KEY (team_id) REFERENCES team (id);
