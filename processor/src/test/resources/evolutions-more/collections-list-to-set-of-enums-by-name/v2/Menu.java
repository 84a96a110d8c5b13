package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Menu {
    @Id Long id;
    @ElementCollection @Enumerated(EnumType.STRING) @Column(nullable = false) Set<Dish> dishes;
}
