package mapping;

enum Color {
    RED,
    GREEN
}
