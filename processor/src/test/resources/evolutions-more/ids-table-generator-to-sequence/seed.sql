insert into post values (1,'a'),(12,'b');
