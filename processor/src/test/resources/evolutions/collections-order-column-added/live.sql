update track set place = 2 - place where list_id = 1;
