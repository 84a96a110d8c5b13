--@ up: words
select name = 'b' and words = 'w' from item join item_words on item_id = id
--@ up: links
select a.name = 'a' and b.name = 'b' from item_links join item a on a.id = from_id join item b on b.id = to_id
--@ down: links
select a.name = 'a' and b.name = 'b' from item_links join item a on a.uid = from_uid join item b on b.uid = to_uid
