update person set born = null where id in (2, 4);
