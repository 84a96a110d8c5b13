update animal set chip = null where dtype = 'Dog';
