package mapping;

enum LongName {
    A
}
