package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class WithoutSequenceName {
    @Id
    @GeneratedValue(generator = "generatorName")
    @SequenceGenerator(name = "generatorName")
    Long id;
}
