package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Unit { GRAM, @RenamedFrom("KG") KILO, PIECE }
