package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum State { @RenamedFrom("NEW") FRESH, MID, OLD }
