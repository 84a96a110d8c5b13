package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Plan {
    @Id Long id;
    @RenamedFrom("start") @Enumerated(EnumType.ORDINAL) Day begin;
    @ElementCollection @MapKeyEnumerated(EnumType.ORDINAL) Map<Day, String> what;
}
