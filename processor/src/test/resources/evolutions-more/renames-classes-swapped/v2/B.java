package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("A")
public class B {
    @Id Long id;
    @RenamedFrom("y") String x;
    @RenamedFrom("x") String y;
    @RenamedFrom("b") @ManyToOne A a;
}
