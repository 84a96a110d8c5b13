package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;

@Entity
public class C {
    @Id
    @GeneratedValue(generator = "given")
    @GenericGenerator(name = "given", strategy = "assigned")
    Long id;
}
