package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum State { OPEN, @RenamedFrom("SHUT") CLOSED, HALF }
