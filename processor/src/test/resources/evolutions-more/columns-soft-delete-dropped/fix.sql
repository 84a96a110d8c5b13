delete from task where deleted;
