package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Two {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one_seq")
    Long id;
}
