package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.TypeRegistration;

@Embeddable
class Key implements Serializable {
    @Type(TextType.class)
    String text;

    @Type(OtherType.class)
    @StoredAs("varchar(255)")
    String told;

    Color color;
}

@Embeddable
class Part {
    @Type(TextType.class)
    @Column(nullable = false)
    String text;

    @Type(OtherType.class)
    @Column(columnDefinition = "varchar(12)")
    String defined;

    Color color;
}

@Entity
class Keyed {
    @EmbeddedId
    Key id;

    @ManyToOne
    Simple simple;
}

@Entity
class Simple {
    @Id
    @Type(TextType.class)
    String id;

    @NaturalId
    @Type(TextType.class)
    String nature;

    Part part;

    @AttributeOverride(name = "text", column = @Column(name = "other_text"))
    @AttributeOverride(name = "defined", column = @Column(name = "other_defined", columnDefinition = "varchar(9)"))
    @AttributeOverride(name = "color", column = @Column(name = "other_color"))
    Part other;

    @ManyToOne
    Keyed keyed;

    @ElementCollection
    List<Part> parts;

    @ElementCollection
    List<Color> colors;

    @ElementCollection
    Map<Color, Color> byColor;

    @ElementCollection
    @MapKeyType(TextType.class)
    @Type(TextType.class)
    Map<String, String> texts;

    @ElementCollection
    @Type(OtherType.class)
    @StoredAs("varchar(255)")
    List<String> toldElements;

    @ElementCollection
    @MapKeyType(OtherType.class)
    @MapKeyColumn(name = "told_key", columnDefinition = "varchar(7)")
    Map<String, Long> toldKeys;

    @Column(name = "color_definition", columnDefinition = "integer")
    Color definedColor;
}

@Entity
@TypeRegistration(basicClass = Color.class, userType = ColorType.class)
class ById {
    @Id
    Color color;

    @ManyToOne
    Simple simple;
}
