package demo;

import jakarta.persistence.*;
import java.util.Map;

@Entity
public class Stat {
    @Id Long id;
    @ElementCollection @MapKeyColumn(name = "k", length = 10) @MapKeyEnumerated(EnumType.STRING) @Column(name = "v") Map<Kind, Integer> entries;
}
