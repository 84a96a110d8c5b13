-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=works
-- reviver:after=<time>_init
-- What it does:
--   - adds enum type tone__old (HIGH, LOW, MID)
--   - drops index song_tone_idx of song
--   - moves data: turns song.tone into tone__old
--   - adds index song_tone_idx of song (tone, id)
--   - drops enum type tone
--   - renames enum type tone__old to tone

-- Adds enum type tone__old (HIGH, LOW, MID)
CREATE TYPE tone__old AS ENUM ('HIGH', 'LOW', 'MID');

-- Drops index song_tone_idx of song
-- RV127 takes ACCESS EXCLUSIVE on song: nobody else reads or writes it until the transaction ends
DROP INDEX song_tone_idx;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: turns song.tone into tone__old
-- RV113 the planner knows nothing of song.tone then: run ANALYZE song afterwards
-- RV111 copies all of song while nobody can read it
ALTER TABLE song ALTER COLUMN tone DROP DEFAULT, ALTER COLUMN tone TYPE tone__old USING tone::text::tone__old, ALTER COLUMN tone SET DEFAULT 'LOW';

-- Adds index song_tone_idx of song (tone, id)
-- RV125 nobody can write to song while index song_tone_idx of song is built
CREATE INDEX song_tone_idx ON song (tone, id);

-- Drops enum type tone
DROP TYPE tone;

-- Renames enum type tone__old to tone
ALTER TYPE tone__old RENAME TO tone;
