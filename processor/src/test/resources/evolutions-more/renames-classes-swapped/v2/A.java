package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.Set;

@Entity
@RenamedFrom("B")
public class A {
    @Id Long id;
    @RenamedFrom("as") @ManyToMany Set<B> bs;
}
