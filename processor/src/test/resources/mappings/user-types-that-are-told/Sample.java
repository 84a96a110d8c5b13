package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Type;

@Entity
class Sample {
    @Id
    Long id;

    @Type(TextType.class)
    String byClass;

    @Type(OtherType.class)
    @StoredAs("varchar(12)")
    @Column(length = 12)
    String byAttribute;

    @Type(OtherType.class)
    @Column(columnDefinition = "varchar(12)")
    String byDefinition;

    @AsText
    String byAnnotation;

    @Type(TextType.class)
    @Column(name = "renamed", nullable = false)
    String renamed;

    @Type(Twelve.class)
    @ElementCollection
    java.util.List<String> list;
}
