package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;
import java.util.Map;
import java.util.HashMap;

@Entity
public class Dog extends Animal {
    Integer bark;
    @ElementCollection @CollectionTable(name = "dog_tricks") @MapKeyColumn(name = "k") Map<String, Integer> tricks = new HashMap<>();
    @OneToMany @JoinTable(name = "dog_friends") Set<Dog> friends = new HashSet<>();
}
