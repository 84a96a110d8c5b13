package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Role { USER, @RenamedFrom("ADMIN") OWNER }
