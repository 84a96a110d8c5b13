package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Asked {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asked_by_name")
    Long id;
}
