insert into country values ('IT', 3); insert into city values (4, 'IT');
