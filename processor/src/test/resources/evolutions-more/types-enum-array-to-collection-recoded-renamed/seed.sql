insert into page values (1, '{0,1}'), (2, null), (3, '{}');
