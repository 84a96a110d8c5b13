package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("A")
public class B {
    @Id Long id;
    String a;
    @RenamedFrom("b") @ManyToOne C c;
}
