package mapping;

class Auto {}
