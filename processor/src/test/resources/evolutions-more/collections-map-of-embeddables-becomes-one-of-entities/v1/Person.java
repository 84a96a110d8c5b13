package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Person {
    @Id Long id;
    @ElementCollection @CollectionTable(name = "person_phone") @MapKeyColumn(name = "kind", length = 9) Map<String, Phone> phones;
}
