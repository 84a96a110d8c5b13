package mapping;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.NaturalId;

@Embeddable
public class Inner {
    @NaturalId // RV101
    String natural;
}
