package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Level { LOW, MID, @RenamedFrom("HIGH") TOP }
