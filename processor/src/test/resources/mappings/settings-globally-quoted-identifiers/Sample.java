package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(indexes = @Index(name = "byText", columnList = "someText"), uniqueConstraints = @UniqueConstraint(name = "oneText", columnNames = "otherText"))
class Sample {
    @Id
    @GeneratedValue
    Long id;

    String someText;

    @Column(name = "otherText", length = 20)
    String other;

    @ManyToOne
    Sample parentSample;

    @ElementCollection
    Set<String> moreWords;

    @Enumerated(EnumType.STRING)
    Color theColor;
}
