--@ up: comments
select obj_description('a'::regclass) = 'new one' and obj_description('b'::regclass) = 'new' and obj_description('c'::regclass) is null
--@ down: comments
select obj_description('a'::regclass) is null and obj_description('b'::regclass) = 'old' and obj_description('c'::regclass) = 'gone'
