--@ up: the key is a UUID
select atttypid = 'uuid'::regtype from pg_attribute where attrelid = 'device'::regclass and attname = 'id'
--@ down: the key is a number
select atttypid = 'bigint'::regtype from pg_attribute where attrelid = 'device'::regclass and attname = 'id'
