package demo;

import jakarta.persistence.*;
import java.util.List;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "phone", joinColumns = @JoinColumn(name = "person_id")) @Column(name = "number", length = 20) List<String> phones;
}
