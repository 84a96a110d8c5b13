package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity(name = "un-Named")
class Unnamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "un-Named seq")
    @SequenceGenerator(name = "un-Named seq")
    Long id;
}
