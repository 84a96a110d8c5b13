insert into item (code, parent_id) select 'c', id from item where code = 'b';
