package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.List;

@Entity
@SecondaryTable(
        name = "catalogs_more",
        catalog = "other", // RV302
        options = "tablespace fast") // RV302
public class Catalogs {
    @Id
    @GeneratedValue
    @SequenceGenerator(catalog = "other") // RV302
    Long id;

    @ElementCollection
    @CollectionTable(catalog = "other") // RV302
    List<String> notes;

    @ManyToMany
    @JoinTable(
            catalog = "other", // RV302
            options = "tablespace fast") // RV302
    List<Catalogs> others;
}

@Entity
class Counted {
    @Id
    @GeneratedValue
    @TableGenerator(
            name = "counts",
            catalog = "other", // RV302
            options = "tablespace fast") // RV302
    Long id;
}
