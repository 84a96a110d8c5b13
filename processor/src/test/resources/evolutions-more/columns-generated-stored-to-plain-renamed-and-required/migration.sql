-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=structure-only
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames column body.w to width
--   - renames column body.h to height
--   - renames column body.area to surface
--   - renames column body.edge to girth
--   - changes column body.surface: no longer generated
--   - changes column body.girth: generated as 2 * (width + height) virtual
-- Code from before it fails:
--   - column body.w is called width now
--   - column body.h is called height now
--   - column body.area is called surface now
--   - column body.edge is called girth now
-- What the way back does not bring back:
--   - changes column body.girth: generated as 2 * (width + height) virtual: the way back restores the column with computed values, not those that were written
-- What the way back destroys, and when it fails:
--   - RV142 puts computed values into body.surface: those written since are lost

-- Renames column body.w to width
-- RV131 code that says column body.w fails from this moment; it is width now
-- RV127 takes ACCESS EXCLUSIVE on body: nobody else reads or writes it until the transaction ends
ALTER TABLE body RENAME COLUMN w TO width;

-- Renames column body.h to height
-- RV131 code that says column body.h fails from this moment; it is height now
ALTER TABLE body RENAME COLUMN h TO height;

-- Renames column body.area to surface
-- RV131 code that says column body.area fails from this moment; it is surface now
ALTER TABLE body RENAME COLUMN area TO surface;

-- Renames column body.edge to girth
-- RV131 code that says column body.edge fails from this moment; it is girth now
ALTER TABLE body RENAME COLUMN edge TO girth;

-- Changes column body.surface: no longer generated
ALTER TABLE body DROP COLUMN surface;
ALTER TABLE body ADD COLUMN surface integer;
UPDATE body SET surface = (width * height);

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Changes column body.girth: generated as 2 * (width + height) virtual
-- RV102 puts computed values into body.girth: those in it are lost
-- structure-only: the way back restores the column with computed values, not those that were written
ALTER TABLE body DROP COLUMN girth;
ALTER TABLE body ADD COLUMN girth integer GENERATED ALWAYS AS (2 * (width + height)) VIRTUAL;
