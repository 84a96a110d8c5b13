package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum State { CLOSED, HELD, @RenamedFrom("OPEN") FRESH }
