package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @OrderColumn List<String> names;
    @ElementCollection Set<Long> marks;
    @ElementCollection @MapKeyColumn(name = "lang", length = 2) Map<String, Integer> words;
}
