package mapping;

interface Later {}
