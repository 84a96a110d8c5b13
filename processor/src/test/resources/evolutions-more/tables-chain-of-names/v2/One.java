package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("a")
@Table(name = "b")
public class One {
    @Id Long id;
    @Column(length = 20) String name;
}
