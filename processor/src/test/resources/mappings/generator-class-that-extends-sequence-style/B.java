package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class B {
    @Id
    @GeneratedValue(generator = "own2")
    @GenericGenerator(name = "own2", strategy = "mapping.OwnGenerator", parameters = @Parameter(name = "sequence_name", value = "b_seq"))
    Long id;
}
