package app;

import dev.reviver.annotation.RenamedFrom;

enum Mood {
    HAPPY,
    @RenamedFrom("GLAD")
    BLUE
}
