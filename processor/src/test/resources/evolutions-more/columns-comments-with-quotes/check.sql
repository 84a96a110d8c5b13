--@ up: comments are the new ones
select obj_description('note'::regclass) = 'a "note";' || chr(10) || 'no $body$ here' and col_description('note'::regclass, 2) is not null from note
--@ down: comments are the old ones
select obj_description('memo'::regclass) = 'it is a "memo"' and count(*) = 2 from memo
