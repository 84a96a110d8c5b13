package demo;

import dev.reviver.annotation.RenamedFrom;

import dev.reviver.annotation.RenamedFrom;

public enum Stage { NEW, @RenamedFrom("DRAFT") OPEN, SENT, DONE }
