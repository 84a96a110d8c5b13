-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - drops check pay_net_check of pay
--   - drops check pay_dtype_check of pay
--   - adds table cash (id, net, coins)
--   - adds table card (id, net)
--   - changes column pay.dtype: may be null
--   - moves data: copies rows of pay into card, copies rows of pay into cash
--   - drops column pay.coins
--   - drops column pay.dummy
--   - drops column pay.net
--   - drops column pay.dtype
--   - adds foreign key cash_id_fkey of cash (id) to pay (id)
--   - adds foreign key card_id_fkey of card (id) to pay (id)
-- What it destroys, and when it fails:
--   - RV143 counts rows written since: fails if rows of pay have a value in net that is none of 'B', 'A'
--   - RV142 drops column pay.dummy: all values written since are lost

-- Drops check pay_net_check of pay
-- RV127 takes ACCESS EXCLUSIVE on pay: nobody else reads or writes it until the transaction ends
ALTER TABLE pay DROP CONSTRAINT pay_net_check;

-- Drops check pay_dtype_check of pay
ALTER TABLE pay DROP CONSTRAINT pay_dtype_check;

-- Adds table cash (id, net, coins)
CREATE TABLE cash (
    id bigint NOT NULL,
    net smallint,
    coins integer,
    CONSTRAINT cash_pkey PRIMARY KEY (id),
    CONSTRAINT cash_net_check CHECK (net between 0 and 1)
);

-- Adds table card (id, net)
CREATE TABLE card (
    id bigint NOT NULL,
    net smallint,
    CONSTRAINT card_pkey PRIMARY KEY (id),
    CONSTRAINT card_net_check CHECK (net between 0 and 1)
);

-- Changes column pay.dtype: may be null
ALTER TABLE pay ALTER COLUMN dtype DROP NOT NULL;

-- reviver:hinge
-- Old and new columns exist together here. Write the SQL that moves values at this place,
-- and the SQL that moves them back at the same place of the other file.

-- Moves data: copies rows of pay into card, copies rows of pay into cash
-- RV143 counts rows written since: fails if rows of pay have a value in net that is none of 'B', 'A'
-- RV112 writes rows of card and cash, all in one transaction: the more there are, the longer others wait
DO $guard$
DECLARE
    misfits bigint := (SELECT count(*) FROM pay
        WHERE net NOT IN ('B', 'A'));
BEGIN
    IF misfits > 0 THEN
        RAISE data_exception USING MESSAGE = misfits || ' rows of pay have a value in net that is none of ''B'', ''A''',
            HINT = 'Give these rows another value, first or in this script.';
    END IF;
END
$guard$;
INSERT INTO card (id, net)
SELECT id, (CASE net WHEN 'B' THEN 1 WHEN 'A' THEN 0 END)::smallint
FROM pay
WHERE dtype = 'Card';
INSERT INTO cash (id, coins, net)
SELECT id, coins, (CASE net WHEN 'B' THEN 1 WHEN 'A' THEN 0 END)::smallint
FROM pay
WHERE dtype = 'Coins';

SET CONSTRAINTS ALL IMMEDIATE;

-- Drops column pay.coins
-- reviver:carried=pay.coins
ALTER TABLE pay DROP COLUMN coins;

-- Drops column pay.dummy
-- RV142 drops column pay.dummy: all values written since are lost
ALTER TABLE pay DROP COLUMN dummy;

-- Drops column pay.net
-- reviver:carried=pay.net
ALTER TABLE pay DROP COLUMN net;

-- Drops column pay.dtype
-- reviver:carried=pay.dtype
ALTER TABLE pay DROP COLUMN dtype;

-- Adds foreign key cash_id_fkey of cash (id) to pay (id)
ALTER TABLE cash ADD CONSTRAINT cash_id_fkey FOREIGN KEY (id) REFERENCES pay (id);

-- Adds foreign key card_id_fkey of card (id) to pay (id)
ALTER TABLE card ADD CONSTRAINT card_id_fkey FOREIGN KEY (id) REFERENCES pay (id);
