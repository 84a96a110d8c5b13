package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Stage { NEW, @RenamedFrom("OPEN") ACTIVE, DONE }
