update office set boss_id = null where id = 3;
