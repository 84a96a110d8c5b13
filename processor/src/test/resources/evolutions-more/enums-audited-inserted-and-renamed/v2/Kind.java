package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Kind { A, X, @RenamedFrom("B") BB, C }
