package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class A {
    @Id
    @GeneratedValue(generator = "TableGenerator")
    @GenericGenerator(name = "TableGenerator", strategy = "enhanced-table", parameters = {
        @Parameter(name = "segment_value", value = "A"),
        @Parameter(name = "increment_size", value = "50")
    })
    Long id;
}
