package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Cage {
    @Id
    Long id;

    @ManyToOne
    Lion lion;

    @ManyToOne
    Animal animal;
}
