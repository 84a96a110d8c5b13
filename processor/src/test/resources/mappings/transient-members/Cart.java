package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Formula;

@Entity
public class Cart {
    static final int LIMIT = 10;
    static String shared;

    @Id
    Long id;

    @Transient
    int cached;

    transient String label;
    final String kept = "kept";

    @Formula("1 + 1")
    int computed;
}
