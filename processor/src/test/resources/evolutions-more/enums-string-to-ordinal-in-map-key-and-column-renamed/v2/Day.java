package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

public enum Day { SUN, MON, TUE, @RenamedFrom("WED") MID }
