insert into trade values (1, 'o');
insert into purchase values (1, 'p');
