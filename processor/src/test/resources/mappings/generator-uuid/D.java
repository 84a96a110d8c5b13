package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class D {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;

    @UuidGenerator
    UUID token;
}
