package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Child {
    @Id
    Long pc;

    @Id
    int n;
}
