alter table animal add column chip text; update animal set chip = 'c' || id where id < 3;
