package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("B")
public class C {
    @Id Long id;
    String b;
}
