package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Beta")
public class Alpha {
    @Id @GeneratedValue Long id;
    @Column(unique = true) String name;
    @RenamedFrom("alpha_id") @ManyToOne Beta beta;
}
