package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    List<String> names;
    @Enumerated Set<Trait> traits;
    @Column(nullable = false) List<Integer> marks;
}
