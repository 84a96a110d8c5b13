package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Task {
    @Id Long id;
    @RenamedFrom("owner") @ManyToMany Set<Person> people;
}
