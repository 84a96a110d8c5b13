package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Sample {
    @Id
    Long id;

    boolean primitive;
    Boolean wrapped;

    @Column(nullable = false)
    Boolean required;

    @Column(columnDefinition = "boolean default true")
    boolean withDefault;

    @Column(columnDefinition = "char(1)")
    boolean asChar;

    @ColumnDefault("false")
    boolean defaulted;

    boolean isActive;
    Boolean hasMany;

    @ElementCollection
    List<Boolean> list;
}
