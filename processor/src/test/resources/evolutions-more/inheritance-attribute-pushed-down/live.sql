update car set plate = 'ZH 9';
