package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Leaf {
    @Id Long id;
    @RenamedFrom("b_id") @ManyToOne Alpha a;
    @RenamedFrom("a_id") @ManyToOne Beta b;
}
