package mapping;

enum Only {
    ONE
}
