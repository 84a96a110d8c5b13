package demo;

import dev.reviver.annotation.RenamedFrom;

import dev.reviver.annotation.RenamedFrom;

public enum Day { @RenamedFrom("MON") MONDAY, TUE }
