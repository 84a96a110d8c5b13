package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class A {
    @Id
    @UuidGenerator
    UUID id;
}
