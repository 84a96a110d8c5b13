package app;

enum Mood {
    HAPPY, MELLOW, SAD
}
