package app;

enum Temper {
    HAPPY, SAD
}
