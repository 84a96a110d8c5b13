package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class Forced {
    @Id
    @GeneratedValue(generator = "forced") // RV317
    @GenericGenerator(
            name = "forced",
            strategy = "sequence",
            parameters = @Parameter(name = "force_table_use", value = "true"))
    Long id;
}
