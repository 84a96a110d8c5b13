package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.NaturalId;

@Entity
@SecondaryTable(name = "split_more")
class Split {
    @Id
    Long id;

    @NaturalId
    @Column(table = "split_more")
    int code;
}
