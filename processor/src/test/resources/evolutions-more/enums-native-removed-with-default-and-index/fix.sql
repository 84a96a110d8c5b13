update song set tone = 'LOW' where tone = 'MID';
