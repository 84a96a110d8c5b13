package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class D {
    @Id
    @GeneratedValue(generator = "d_gen")
    @GenericGenerator(name = "d_gen", strategy = "enhanced-sequence", parameters = {
        @Parameter(name = "sequence_name", value = "d_numbers"),
        @Parameter(name = "increment_size", value = "30"),
        @Parameter(name = "optimizer", value = "none")
    })
    Long id;
}
