update vehicle set plate = null where id = 2;
