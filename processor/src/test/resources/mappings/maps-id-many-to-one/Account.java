package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Account {
    @Id
    UUID id;
}
