package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @OneToMany @JoinColumn(name = "person_id") @MapKeyColumn(name = "kind", length = 9) Map<String, Phone> phones;
}
