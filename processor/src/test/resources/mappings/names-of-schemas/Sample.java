package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "sample", schema = "Sales")
class Sample {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionTable(schema = "`Other Schema`")
    List<String> words;

    @ManyToOne
    Plain plain;
}
