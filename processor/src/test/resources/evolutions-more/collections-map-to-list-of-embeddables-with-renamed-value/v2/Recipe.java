package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.util.*;

@Entity
public class Recipe {
    @Id Long id;
    @RenamedFrom("amount") @ElementCollection @MapKeyEnumerated(EnumType.STRING) @MapKeyColumn(length = 10) @Column(name = "quantity", length = 20) Map<Unit, String> needs;
}
