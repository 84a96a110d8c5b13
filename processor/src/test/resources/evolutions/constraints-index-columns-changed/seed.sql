insert into grid(id, a, b) select n, n % 3, n from generate_series(1, 20) n;
