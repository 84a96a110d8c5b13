package mapping;

enum Suit {
    HEARTS,
    SPADES
}
