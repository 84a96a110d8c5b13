update message set dtype = 'Message', subject = null where id = 2;
