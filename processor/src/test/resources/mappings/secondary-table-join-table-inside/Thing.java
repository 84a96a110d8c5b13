package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;

@Entity
@SecondaryTable(name = "detail")
public class Thing {
    @Id
    Long id;

    @Column(table = "detail")
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Lob
    @Column(table = "detail")
    String text;

    @ElementCollection
    Set<String> tags;

    @OneToMany
    List<Thing> parts;
}
