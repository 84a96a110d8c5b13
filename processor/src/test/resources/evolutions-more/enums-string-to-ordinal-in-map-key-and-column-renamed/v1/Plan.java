package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Plan {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(length = 3) Day start;
    @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Day, String> what;
}
