package mapping;

enum Rank {
    SECOND,
    FIRST
}
