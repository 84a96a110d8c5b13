package mapping;

enum Kind {
    GOOD,
    BAD
}
