insert into rate values (3, 1.120000);
