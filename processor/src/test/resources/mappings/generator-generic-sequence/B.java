package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class B {
    @Id
    @GeneratedValue(generator = "b_gen")
    @GenericGenerator(name = "b_gen", strategy = "org.hibernate.id.enhanced.SequenceStyleGenerator", parameters = {
        @Parameter(name = "sequence_name", value = "b_numbers"),
        @Parameter(name = "initial_value", value = "1000"),
        @Parameter(name = "increment_size", value = "10"),
        @Parameter(name = "optimizer", value = "pooled-lo")
    })
    Long id;
}
