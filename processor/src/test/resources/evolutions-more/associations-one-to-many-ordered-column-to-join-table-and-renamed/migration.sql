-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table act to scene
--   - renames column scene.name to title
--   - renames primary key act_pkey of scene to scene_pkey
--   - drops foreign key act_play_id_fkey of scene
--   - drops check act_pos_check of scene
--   - adds table play_scene (play_id, acts_id, pos)
--   - moves data: copies rows of scene into play_scene
--   - changes column scene.title: character varying(9) to character varying(19)
--   - drops column scene.play_id
--   - drops column scene.pos
--   - adds foreign key play_scene_acts_id_fkey of play_scene (acts_id) to scene (id)
--   - adds foreign key play_scene_play_id_fkey of play_scene (play_id) to play (id)
-- Code from before it fails:
--   - table act is called scene now
--   - column scene.name is called title now
--   - column scene.play_id is gone
--   - column scene.pos is gone
-- What the way back destroys, and when it fails:
--   - RV143 counts rows written since: fails if a value does not fit: scene.title from character varying(19) to character varying(9)
--   - RV143 counts rows written since: fails if a row does not pass check act_pos_check of scene, and reads all rows while nobody else can
--   - RV143 counts rows written since: fails if a row refers to none by foreign key act_play_id_fkey of scene, and nobody can write to scene or play meanwhile

-- Renames table act to scene
-- RV131 code that says table act fails from this moment; it is scene now
-- RV127 takes ACCESS EXCLUSIVE on act: nobody else reads or writes it until the transaction ends
ALTER TABLE act RENAME TO scene;

-- Renames column scene.name to title
-- RV131 code that says column scene.name fails from this moment; it is title now
ALTER TABLE scene RENAME COLUMN name TO title;

-- Renames primary key act_pkey of scene to scene_pkey
ALTER TABLE scene RENAME CONSTRAINT act_pkey TO scene_pkey;

-- Drops foreign key act_play_id_fkey of scene
-- RV104 drops foreign key act_play_id_fkey of scene: rows that break it may arrive, and then it cannot be put back
-- RV127 takes ACCESS EXCLUSIVE on play: nobody else reads or writes it until the transaction ends
ALTER TABLE scene DROP CONSTRAINT act_play_id_fkey;

-- Drops check act_pos_check of scene
-- RV104 drops check act_pos_check of scene: rows that break it may arrive, and then it cannot be put back
ALTER TABLE scene DROP CONSTRAINT act_pos_check;

-- Adds table play_scene (play_id, acts_id, pos)
CREATE TABLE play_scene (
    play_id bigint NOT NULL,
    acts_id bigint NOT NULL,
    pos integer NOT NULL,
    CONSTRAINT play_scene_pkey PRIMARY KEY (play_id, pos),
    CONSTRAINT play_scene_acts_id_key UNIQUE (acts_id),
    CONSTRAINT play_scene_pos_check CHECK (pos>=0)
);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of scene into play_scene
-- RV109 fails if rows of scene have no value in pos, which every row of play_scene must have
-- RV112 writes rows of play_scene, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM scene
        WHERE play_id IS NOT NULL AND pos IS NULL);
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of scene have no value in pos, which every row of play_scene must have',
            HINT = 'Give them one, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO play_scene (play_id, acts_id, pos)
SELECT play_id, id, pos
FROM scene
WHERE play_id IS NOT NULL;

SET CONSTRAINTS ALL IMMEDIATE;

-- Changes column scene.title: character varying(9) to character varying(19)
-- RV113 the planner knows nothing of scene.title then: run ANALYZE scene afterwards
ALTER TABLE scene ALTER COLUMN title TYPE character varying(19);

-- Drops column scene.play_id
-- reviver:carried=scene.play_id
ALTER TABLE scene DROP COLUMN play_id;

-- Drops column scene.pos
-- reviver:carried=scene.pos
ALTER TABLE scene DROP COLUMN pos;

-- Adds foreign key play_scene_acts_id_fkey of play_scene (acts_id) to scene (id)
ALTER TABLE play_scene ADD CONSTRAINT play_scene_acts_id_fkey FOREIGN KEY (acts_id) REFERENCES scene (id);

-- Adds foreign key play_scene_play_id_fkey of play_scene (play_id) to play (id)
ALTER TABLE play_scene ADD CONSTRAINT play_scene_play_id_fkey FOREIGN KEY (play_id) REFERENCES play (id);
