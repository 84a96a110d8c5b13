package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("red")
@Table(name = "blue")
public class One {
    @Id Long id;
    @Column(length = 20) String name;
}
