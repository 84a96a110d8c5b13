package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class BuiltIn {
    @Id
    @GeneratedValue(generator = "increment") // RV117
    Long id;
}
