-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - changes column token.raw: uuid to bytea

-- Changes column token.raw: uuid to bytea
-- RV113 the planner knows nothing of token.raw then: run ANALYZE token afterwards
-- RV111 copies all of token while nobody can read it; if that takes too long, do it in two migrations: one adds a column of the new type that both releases write, the next drops the old one
-- RV127 takes ACCESS EXCLUSIVE on token: nobody else reads or writes it until the transaction ends
ALTER TABLE token ALTER COLUMN raw TYPE bytea USING uuid_send(raw);
