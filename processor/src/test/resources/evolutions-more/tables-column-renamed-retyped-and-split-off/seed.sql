insert into post(id, title, txt, hits) values (1, 't', 'b', 3), (2, 'u', null, null);
