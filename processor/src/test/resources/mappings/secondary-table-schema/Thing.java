package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(schema = "one")
@SecondaryTable(name = "Detail", schema = "two")
@SecondaryTable(name = "here")
public class Thing {
    @Id
    Long id;

    @Column(table = "Detail")
    String text;

    @Column(table = "here")
    String other;
}
