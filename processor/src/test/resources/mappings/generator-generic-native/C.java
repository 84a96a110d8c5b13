package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class C {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO, generator = "nat2")
    @GenericGenerator(name = "nat2", strategy = "native", parameters = {
        @Parameter(name = "sequence_name", value = "c_numbers"),
        @Parameter(name = "increment_size", value = "20")
    })
    Long id;
}
