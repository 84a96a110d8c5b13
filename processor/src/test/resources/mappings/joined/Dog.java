package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Dog extends Animal {
    int age;

    @ManyToOne(optional = false)
    Animal enemy;

    @ElementCollection
    Set<String> tricks;

    @ManyToMany
    Set<Dog> friends;

    @OneToMany
    @JoinColumn
    Set<Animal> fleas;
}
