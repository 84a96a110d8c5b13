package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Table(name = "second")
@Inheritance(strategy = InheritanceType.JOINED)
public class Two extends Base {
    String b;
}
