package mapping;

class Cat implements Animal {}
