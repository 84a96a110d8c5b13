package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum State { HELD, CLOSED, @RenamedFrom("OPEN") FRESH }
