package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Status {
    @RenamedFrom("A") B, @RenamedFrom("B") C, @RenamedFrom("C") D
}
