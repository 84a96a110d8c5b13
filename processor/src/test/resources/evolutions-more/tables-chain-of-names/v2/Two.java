package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("b")
@Table(name = "c")
public class Two {
    @Id Long id;
    @Column(length = 20) String name;
}
