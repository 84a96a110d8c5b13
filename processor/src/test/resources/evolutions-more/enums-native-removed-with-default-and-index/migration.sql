-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - renames enum type tone to tone__old
--   - adds enum type tone (HIGH, LOW)
--   - drops index song_tone_idx of song
--   - moves data: turns song.tone into tone
--   - adds index song_tone_idx of song (tone, id)
--   - drops enum type tone__old
-- Code from before it still works.

-- Renames enum type tone to tone__old
ALTER TYPE tone RENAME TO tone__old;

-- Adds enum type tone (HIGH, LOW)
CREATE TYPE tone AS ENUM ('HIGH', 'LOW');

-- Drops index song_tone_idx of song
-- RV127 takes ACCESS EXCLUSIVE on song: nobody else reads or writes it until the transaction ends
DROP INDEX song_tone_idx;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns song.tone into tone
-- RV109 fails if rows of song have a value in tone that the enum does not have any more: MID
-- RV113 the planner knows nothing of song.tone then: run ANALYZE song afterwards
-- RV111 copies all of song while nobody can read it
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM song
        WHERE tone NOT IN ('LOW', 'HIGH'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of song have a value in tone that the enum does not have any more: MID',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
ALTER TABLE song ALTER COLUMN tone DROP DEFAULT, ALTER COLUMN tone TYPE tone USING tone::text::tone, ALTER COLUMN tone SET DEFAULT 'LOW';

-- Adds index song_tone_idx of song (tone, id)
-- RV125 nobody can write to song while index song_tone_idx of song is built
CREATE INDEX song_tone_idx ON song (tone, id);

-- Drops enum type tone__old
DROP TYPE tone__old;
