update vehicle set plate = 'BE 2' where id = 2;
