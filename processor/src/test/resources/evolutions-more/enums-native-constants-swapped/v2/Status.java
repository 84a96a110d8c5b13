package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Status {
    @RenamedFrom("B") A, @RenamedFrom("A") B, C
}
