package demo;

import jakarta.persistence.*;
import java.util.Map;

@Entity
public class Stat {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "stat_entries") @MapKeyColumn(name = "k", length = 10) @Column(name = "v", length = 10) Map<String, String> entries;
}
