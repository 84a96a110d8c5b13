update book set author_id = 1 where id = 3;
