delete from post_tag where ctid = (select max(ctid) from post_tag where tag = 'x');
