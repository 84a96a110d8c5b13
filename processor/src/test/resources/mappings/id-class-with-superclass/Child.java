package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(Key.class)
public class Child {
    @Id
    Long pc;

    @Id
    int n;
}
