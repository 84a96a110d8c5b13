delete from clip_tag where ctid = (select min(ctid) from clip_tag where tag = 'a');
