package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(Key.class)
public class Child {
    @Id
    @GeneratedValue
    Long pc;

    @Id
    int n;
}
