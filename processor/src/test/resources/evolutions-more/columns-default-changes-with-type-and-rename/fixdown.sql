update setting set locale = 'de';
