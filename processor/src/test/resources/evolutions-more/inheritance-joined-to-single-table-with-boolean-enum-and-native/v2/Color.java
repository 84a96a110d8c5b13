package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Color { BLUE, @RenamedFrom("GREEN") LIME, RED }
