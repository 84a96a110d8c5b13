package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class B {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    String id;
}
