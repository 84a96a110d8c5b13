update contact set phone = '0' where phone is null;
