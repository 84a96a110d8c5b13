package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;
import java.util.Map;
import java.util.HashMap;

@Entity
public class Dog extends Animal {
    Integer bark;
    @ElementCollection @MapKeyColumn(name = "k") Map<String, Integer> tricks = new HashMap<>();
    @OneToMany Set<Dog> friends = new HashSet<>();
}
