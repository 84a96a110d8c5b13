update nest set tree_id = null where id = 2;
