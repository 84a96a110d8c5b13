package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Node")
public class Vertex {
    @Id @RenamedFrom("id") Long key;
    @RenamedFrom("root") @ManyToOne(optional = false) Vertex top;
    @Column(nullable = false) String name;
}
