package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
public class A {
    @Id
    @GeneratedValue(generator = "nat")
    @GenericGenerator(name = "nat", strategy = "native")
    Long id;
}
