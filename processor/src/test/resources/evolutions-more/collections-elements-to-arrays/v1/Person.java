package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @OrderColumn(name = "pos") @Column(length = 20) List<String> names;
    @ElementCollection @Enumerated(EnumType.STRING) Set<Trait> traits;
    @ElementCollection List<Integer> marks;
}
