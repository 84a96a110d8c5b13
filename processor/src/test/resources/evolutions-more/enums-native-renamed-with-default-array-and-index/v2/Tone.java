package demo;

import dev.reviver.annotation.RenamedFrom;

import dev.reviver.annotation.RenamedFrom;

public enum Tone { LOW, @RenamedFrom("MID") MEDIUM, HIGH }
