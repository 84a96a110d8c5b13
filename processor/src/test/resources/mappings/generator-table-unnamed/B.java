package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class B {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "unknown")
    Long id;
}
