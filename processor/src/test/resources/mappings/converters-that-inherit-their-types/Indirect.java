package mapping;

class Indirect extends PriceConverter {}
