package app;

import dev.reviver.annotation.RenamedFrom;

enum Mood {
    HAPPY,
    @RenamedFrom("GLUM")
    SAD
}
