package demo;

import jakarta.persistence.*;
import java.util.Map;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "phone", joinColumns = @JoinColumn(name = "person_id")) @MapKeyColumn(name = "kind", length = 10) @Column(name = "number", length = 20, nullable = false) Map<String, String> phones;
}
