package mapping;

interface Animal {}
