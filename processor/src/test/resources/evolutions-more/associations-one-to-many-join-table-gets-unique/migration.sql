-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - drops primary key team_player_pkey of team_player
--   - adds primary key team_player_pkey of team_player (player_id)
-- Code from before it still works:
--   - values that primary key team_player_pkey of team_player has already are refused

-- Drops primary key team_player_pkey of team_player
-- RV127 takes ACCESS EXCLUSIVE on team_player: nobody else reads or writes it until the transaction ends
ALTER TABLE team_player DROP CONSTRAINT team_player_pkey;

-- Adds primary key team_player_pkey of team_player (player_id)
-- RV122 fails if two rows agree in primary key team_player_pkey of team_player, and builds its index while nobody can read the table
DO $guard$
DECLARE
    misfits bigint := (SELECT coalesce(sum(size), 0) FROM (
        SELECT count(*) AS size FROM team_player WHERE player_id IS NOT NULL GROUP BY player_id HAVING count(*) > 1) AS alike);
BEGIN
    IF misfits > 0 THEN
        RAISE unique_violation USING MESSAGE = misfits || ' rows of team_player agree with another in player_id',
            HINT = 'Change or delete these rows first.';
    END IF;
END
$guard$;
ALTER TABLE team_player ADD CONSTRAINT team_player_pkey PRIMARY KEY (player_id);
