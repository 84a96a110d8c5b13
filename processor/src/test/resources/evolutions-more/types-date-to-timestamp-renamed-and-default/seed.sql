insert into membership values (1, date '2024-01-01', date '2024-12-31'), (2, date '2023-06-01', null);
