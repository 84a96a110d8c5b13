--@ up: the tree
select (select p.code from thing c join thing p on p.id = c.parent_id where c.code = 'b') = 'a'
--@ up: what refers to it
select count(*) = 2 from line join thing i on i.id = line.item_id where code = 'b'
--@ down: the tree
select (select string_agg(c.code || p.code, ',' order by 1) from item c join item p on p.id = c.parent_id) = 'ba,cb'
--@ down: the rest
select count(*) = 2 from line join item i on i.id = line.item_id where code = 'b'
