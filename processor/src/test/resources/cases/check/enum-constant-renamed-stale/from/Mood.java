package app;

enum Mood {
    HAPPY, SAD
}
