package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Stage { DONE, @RenamedFrom("OPEN") FRESH }
