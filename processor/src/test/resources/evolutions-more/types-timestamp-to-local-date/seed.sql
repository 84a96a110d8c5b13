insert into p(id, born, seen) values (1, '2020-01-02 03:04:05', '2021-01-02 00:00:00');
