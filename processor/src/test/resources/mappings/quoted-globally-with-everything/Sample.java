package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "MixedCase", uniqueConstraints = @UniqueConstraint(columnNames = {"otherText", "SomeText"}))
class Mixed {
    @Id
    @GeneratedValue
    Long id;

    @Column(name = "SomeText")
    String someText;

    String otherText;

    @ManyToOne
    Mixed parentMixed;

    @ManyToMany
    List<Mixed> friendsOf;

    @ElementCollection
    @OrderColumn
    List<Part> theParts;

    @ElementCollection
    @MapKeyColumn(name = "Key")
    Map<String, Integer> byKey;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;
}

@Embeddable
class Part {
    String PartName;

    @Column(nullable = false)
    int amountOf;
}

enum Mood {
    GOOD,
    BAD
}
