--@ up: the row is there
select count(*) = 1 from remark
--@ up: the comment is as written
select col_description('remark'::regclass, attnum) = 'new; and -- more' from pg_attribute where attrelid = 'remark'::regclass and attname = 'a'
--@ down: the comment is the old one
select obj_description('remark'::regclass) = 'the first'
