package mapping;

enum Color {
    RED
}
