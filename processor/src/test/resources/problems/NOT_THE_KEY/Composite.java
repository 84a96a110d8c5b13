package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(CompositeKey.class)
public class Composite {
    @Id
    int a;

    @Id
    int b;
}
