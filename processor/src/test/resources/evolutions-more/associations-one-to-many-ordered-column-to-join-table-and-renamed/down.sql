-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops foreign key play_scene_play_id_fkey of play_scene
--   - drops foreign key play_scene_acts_id_fkey of play_scene
--   - adds column scene.pos (integer)
--   - adds column scene.play_id (bigint)
--   - changes column scene.title: character varying(19) to character varying(9)
--   - moves data: fills scene.play_id, scene.pos
--   - drops table play_scene
--   - adds check act_pos_check of scene (pos>=0)
--   - adds foreign key act_play_id_fkey of scene (play_id) to play (id)
--   - renames primary key scene_pkey of scene to act_pkey
--   - renames column scene.title to name
--   - renames table scene to act
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: scene.title from character varying(19) to character varying(9)
--   - RV143 counts rows written since: fails if a row does not pass check act_pos_check of scene, and reads all rows while nobody else can
--   - RV143 counts rows written since: fails if a row refers to none by foreign key act_play_id_fkey of scene, and nobody can write to scene or play meanwhile

-- Drops foreign key play_scene_play_id_fkey of play_scene
-- RV127 takes ACCESS EXCLUSIVE on play: nobody else reads or writes it until the transaction ends
ALTER TABLE play_scene DROP CONSTRAINT play_scene_play_id_fkey;

-- Drops foreign key play_scene_acts_id_fkey of play_scene
-- RV127 takes ACCESS EXCLUSIVE on scene: nobody else reads or writes it until the transaction ends
ALTER TABLE play_scene DROP CONSTRAINT play_scene_acts_id_fkey;

-- Adds column scene.pos (integer)
ALTER TABLE scene ADD COLUMN pos integer;

-- Adds column scene.play_id (bigint)
ALTER TABLE scene ADD COLUMN play_id bigint;

-- Changes column scene.title: character varying(19) to character varying(9)
-- RV143 counts rows written since: fails if a value does not fit: scene.title from character varying(19) to character varying(9)
-- RV113 the planner knows nothing of scene.title then: run ANALYZE scene afterwards
-- RV111 copies all of scene while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM scene WHERE (title::character varying(9))::text IS DISTINCT FROM title::text);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of scene have a value in title that character varying(9) cannot hold unchanged',
            HINT = 'Change these values first, or write the conversion that is meant.';
    END IF;
END
$guard$;
ALTER TABLE scene ALTER COLUMN title TYPE character varying(9);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: fills scene.play_id, scene.pos
-- RV112 writes rows of scene, all in one transaction: the more there are, the longer others wait
UPDATE scene SET play_id = play_scene.play_id, pos = play_scene.pos
FROM play_scene
WHERE play_scene.acts_id = scene.id;

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops table play_scene
-- reviver:carried=play_scene
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM play_scene
        WHERE jsonb_strip_nulls(to_jsonb(play_scene.*) - ARRAY['play_id', 'acts_id', 'pos']) <> '{}');
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of play_scene that go hold a value in a column that no entity knows',
            HINT = 'Put these values elsewhere, or take them away, first or in this script.';
    END IF;
END
$guard$;
DROP TABLE play_scene;

-- Adds check act_pos_check of scene (pos>=0)
-- RV143 counts rows written since: fails if a row does not pass check act_pos_check of scene, and reads all rows while nobody else can
ALTER TABLE scene ADD CONSTRAINT act_pos_check CHECK (pos>=0);

-- Adds foreign key act_play_id_fkey of scene (play_id) to play (id)
-- RV143 counts rows written since: fails if a row refers to none by foreign key act_play_id_fkey of scene, and nobody can write to scene or play meanwhile
ALTER TABLE scene ADD CONSTRAINT act_play_id_fkey FOREIGN KEY (play_id) REFERENCES play (id);

-- Renames primary key scene_pkey of scene to act_pkey
ALTER TABLE scene RENAME CONSTRAINT scene_pkey TO act_pkey;

-- Renames column scene.title to name
-- RV131 code that says column scene.title fails from this moment; it is name now
ALTER TABLE scene RENAME COLUMN title TO name;

-- Renames table scene to act
-- RV131 code that says table scene fails from this moment; it is act now
ALTER TABLE scene RENAME TO act;
