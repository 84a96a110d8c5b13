--@ up: the tree
select (select p.code from item c join item p on p.id = c.parent_id where c.code = 'b') = 'a'
--@ up: the subclass
select (select i.code || title from book join item i using (id)) = 'bB'
--@ up: what refers to it
select (select i.code from line join item i on i.id = line.book_id) = 'b'
--@ up: the shared key
select (select i.code || d.text from detail d join item i on i.id = d.item_id) = 'ada'
--@ up: the collection and the links
select (select string_agg(i.code || words, ',' order by 1) from item_words w join item i on i.id = w.item_id) = 'awa,bwb' and (select a.code || b.code from item_item l join item a on a.id = l.item_id join item b on b.id = l.links_id) = 'ab'
--@ up: the sequence goes on above
select nextval('item_seq') > max(id) from item
--@ down: the tree
select (select string_agg(c.code || p.code, ',' order by 1) from item c join item p on p.id = c.parent_id) = 'ba,cb'
--@ down: the rest
select (select i.code || title from book join item i using (id)) = 'bB' and (select i.code from line join item i on i.id = line.book_id) = 'b' and (select i.code || d.text from detail d join item i on i.id = d.item_id) = 'ada' and (select string_agg(i.code || words, ',' order by 1) from item_words w join item i on i.id = w.item_id) = 'awa,bwb,cwc'
