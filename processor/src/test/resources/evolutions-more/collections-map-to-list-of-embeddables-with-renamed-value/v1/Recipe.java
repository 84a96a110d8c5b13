package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Recipe {
    @Id Long id;
    @ElementCollection @MapKeyEnumerated(EnumType.ORDINAL) @Column(name = "amount", length = 10) Map<Unit, String> needs;
}
