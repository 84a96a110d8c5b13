package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NativeGenerator;

@Entity
public class C {
    @Id
    @NativeGenerator(sequenceForm = @SequenceGenerator(name = "c_gen"))
    Long id;
}
