package app;

enum Mood {
    HAPPY
}
