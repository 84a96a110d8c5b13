package mapping;

class Money {}
