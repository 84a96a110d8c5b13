package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
class Animal {
    @Id
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED) // RV302
class Dog extends Animal {
    String breed;
}
