package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.SecondaryRow;

@Entity
@SecondaryTable(name = "detail")
@SecondaryRow(table = "detail", optional = false)
public class Thing {
    @Id
    Long id;

    @Column(table = "detail", nullable = false)
    String text;
}
