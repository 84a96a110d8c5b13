update run set took = interval '60 days' where id = 3;
