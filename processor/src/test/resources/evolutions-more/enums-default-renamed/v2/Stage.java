package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Stage { @RenamedFrom("NEW") FRESH, OPEN }
