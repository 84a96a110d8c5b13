package demo;

import jakarta.persistence.*;
import dev.reviver.annotation.RenamedFrom;

@Entity
@RenamedFrom("blue")
@Table(name = "red")
public class Two {
    @Id Long id;
    @Column(length = 20) String name;
    @ManyToOne @JoinColumn(name = "one_id") One one;
}
