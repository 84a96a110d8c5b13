insert into averylongentitynamethatfillsnearlyallofthespace values (1, 'a', 'b');
