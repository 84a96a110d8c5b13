package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
public class C {
    @Id
    @GeneratedValue(generator = "c_gen")
    @GenericGenerator(name = "c_gen", type = SequenceStyleGenerator.class, parameters = @Parameter(name = "prefer_sequence_per_entity", value = "true"))
    Long id;
}
