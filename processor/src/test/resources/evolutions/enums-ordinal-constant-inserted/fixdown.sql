update page set stage = 0 where stage = 1;
