package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Stat {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "stat_entries") @OrderColumn(name = "pos") @Column(name = "v", length = 10) List<String> entries;
}
