package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

@Entity
public class B {
    @Id
    @GeneratedValue(generator = "b")
    @GenericGenerator(name = "b", strategy = "org.hibernate.id.enhanced.TableGenerator", parameters = {
        @Parameter(name = "table_name", value = "BTable"),
        @Parameter(name = "segment_column_name", value = "SegName"),
        @Parameter(name = "value_column_name", value = "val"),
        @Parameter(name = "segment_value_length", value = "40")
    })
    Long id;
}
