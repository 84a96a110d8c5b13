package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.HashMap;

@Entity
@RenamedFrom("Box")
public class Crate {
    @Id @GeneratedValue Long id;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Level> levels = new HashSet<>();
    @ElementCollection @OrderColumn List<Part> parts = new ArrayList<>();
    @ManyToMany @MapKeyColumn(name = "k") Map<String, Thing> things = new HashMap<>();
    @OneToMany(mappedBy = "box") Set<Thing> inside = new HashSet<>();
}
