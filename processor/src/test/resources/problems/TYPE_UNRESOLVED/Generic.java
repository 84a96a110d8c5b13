package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Generic<T> {
    @Id
    Long id;

    T value; // RV106

    @ManyToOne
    T target; // RV106
}
