insert into line values (1, 1);
