package mapping;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@Table(name = "things")
@DiscriminatorColumn(name = "ThingKind", length = 5)
@DiscriminatorOptions(force = true)
@DiscriminatorValue("thing")
public class Thing {
    @Id
    Long id;
}
