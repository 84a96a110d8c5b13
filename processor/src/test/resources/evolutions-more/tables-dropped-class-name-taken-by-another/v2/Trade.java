package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Purchase")
public class Trade {
    @Id Long id;
    String what;
}
