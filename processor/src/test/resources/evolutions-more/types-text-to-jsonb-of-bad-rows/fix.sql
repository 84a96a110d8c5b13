update doc set body = '"no"' where id = 2;
