package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Trait { COLD, @RenamedFrom("DARK") DIM, BIG }
