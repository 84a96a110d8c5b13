package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Color { @RenamedFrom("GREEN") LIME, RED }
