package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Media {
    @Id Long id;
    @RenamedFrom("title") String name;
}
