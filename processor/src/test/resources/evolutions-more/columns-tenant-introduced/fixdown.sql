update doc set title = 'a2' where id = 3;
