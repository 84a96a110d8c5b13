package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@Inheritance(strategy = InheritanceType.JOINED)
public class Joined {
    @Id
    Long id;
}
