package demo;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "person_address", joinColumns = @JoinColumn(name = "person_id")) Set<Address> addresses;
}
