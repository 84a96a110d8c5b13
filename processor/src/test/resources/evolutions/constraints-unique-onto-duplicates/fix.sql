update member set login = 'y' where id = 2;
