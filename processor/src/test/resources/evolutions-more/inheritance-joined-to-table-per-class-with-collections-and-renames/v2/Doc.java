package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Doc {
    @Id Long id;
    @RenamedFrom("title") String name;
    Long pages;
    @ElementCollection Set<String> tags = new HashSet<>();
}
