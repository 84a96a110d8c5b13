package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class A {
    @Id
    @Column(length = 10)
    String id;
}
