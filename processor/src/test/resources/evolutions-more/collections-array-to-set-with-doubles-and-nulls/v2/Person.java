package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @Column(nullable = false, length = 5) Set<String> tags;
}
