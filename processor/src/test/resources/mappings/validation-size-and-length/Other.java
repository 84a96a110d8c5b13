package mapping;

interface Other {}
