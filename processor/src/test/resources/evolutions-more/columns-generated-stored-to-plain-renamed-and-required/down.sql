-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column body.girth: no longer generated
--   - changes column body.surface: generated as width * height virtual
--   - renames column body.girth to edge
--   - renames column body.surface to area
--   - renames column body.height to h
--   - renames column body.width to w
-- What it does not bring back:
--   - changes column body.girth: generated as 2 * (width + height) virtual: the way back restores the column with computed values, not those that were written
-- What it destroys, and when it fails:
--   - RV142 puts computed values into body.surface: those written since are lost

-- Changes column body.girth: no longer generated
-- RV127 takes ACCESS EXCLUSIVE on body: nobody else reads or writes it until the transaction ends
-- structure-only: restores the column with computed values, not those that were written
ALTER TABLE body DROP COLUMN girth;
ALTER TABLE body ADD COLUMN girth integer;
UPDATE body SET girth = (2 * (width + height));

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column body.surface: generated as width * height virtual
-- RV142 puts computed values into body.surface: those written since are lost
ALTER TABLE body DROP COLUMN surface;
ALTER TABLE body ADD COLUMN surface integer GENERATED ALWAYS AS (width * height) VIRTUAL;

-- Renames column body.girth to edge
-- RV131 code that says column body.girth fails from this moment; it is edge now
ALTER TABLE body RENAME COLUMN girth TO edge;

-- Renames column body.surface to area
-- RV131 code that says column body.surface fails from this moment; it is area now
ALTER TABLE body RENAME COLUMN surface TO area;

-- Renames column body.height to h
-- RV131 code that says column body.height fails from this moment; it is h now
ALTER TABLE body RENAME COLUMN height TO h;

-- Renames column body.width to w
-- RV131 code that says column body.width fails from this moment; it is w now
ALTER TABLE body RENAME COLUMN width TO w;
