package demo;

import dev.reviver.annotation.RenamedFrom;

public enum Kind { A, @RenamedFrom("B") BB, C, D }
