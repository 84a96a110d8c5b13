package mapping;

class PriceConverter extends ToInteger<Money> {}
