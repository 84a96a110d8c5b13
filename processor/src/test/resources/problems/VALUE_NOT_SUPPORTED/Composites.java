package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.CompositeType;
import org.hibernate.usertype.CompositeUserType;

@Entity
public class Composites {
    @Id
    Long id;

    @CompositeType(SilentType.class) // RV302
    Sum sum;
}

/** Its method {@code embeddable()} returns {@code Class<?>}, as it is inherited. */
abstract class SilentType implements CompositeUserType<Sum> {}

class Sum {
    int euros;
}
