package mapping;

enum Color {
    RED,
    GREEN,
    BLUE
}
