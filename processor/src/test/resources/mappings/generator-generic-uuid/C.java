package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
@GenericGenerator(name = "hex", strategy = "uuid.hex")
public class C {
    @Id
    @GeneratedValue(generator = "hex")
    String id;
}
