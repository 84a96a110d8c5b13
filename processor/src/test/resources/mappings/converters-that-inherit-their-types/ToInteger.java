package mapping;

abstract class ToInteger<Z> extends Generic<Z, Integer> {}
