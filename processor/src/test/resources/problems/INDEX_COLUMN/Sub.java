package mapping;

import dev.reviver.annotation.PostgresIndex;
import jakarta.persistence.Entity;

@Entity
@PostgresIndex(columns = "extra") // RV301
public class Sub extends Indexed {
    String extra;
}
