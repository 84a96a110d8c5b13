--@ up: the tree
select (select p.code from item c join item p on p.id = c.parent_id where c.code = 'b') = 'a'
--@ down: the tree
select (select string_agg(c.code || p.code, ',' order by 1) from item c join item p on p.id = c.parent_id) = 'ba,cb'
