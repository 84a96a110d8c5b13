package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.id.UUIDHexGenerator;

@Entity
public class D {
    @Id
    @GeneratedValue(generator = "typed")
    @GenericGenerator(name = "typed", type = UUIDHexGenerator.class)
    String id;
}
