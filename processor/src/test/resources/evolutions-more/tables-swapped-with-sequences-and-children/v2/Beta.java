package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Alpha")
public class Beta {
    @Id @GeneratedValue Long id;
    @Column(unique = true) String name;
    @RenamedFrom("beta_id") @ManyToOne Alpha alpha;
}
