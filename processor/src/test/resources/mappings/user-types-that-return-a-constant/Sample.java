package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.Type;

@Entity
class Sample {
    @Id
    Long id;

    @Type(BitsAsText.class)
    BitSet text;

    @Type(BitsAsText.class)
    @Column(length = 30, nullable = false, unique = true)
    BitSet sized;

    @Type(BitsAsText.class)
    @Column(columnDefinition = "text")
    BitSet defined;

    @Type(value = BitsBelow.class, parameters = @Parameter(name = "radix", value = "2"))
    BitSet inherited;

    @Type(MoreTypes.Document.class)
    Map<String, String> document;

    @Type(MoreTypes.Flag.class)
    Boolean flag;

    @Type(MoreTypes.Amount.class)
    Double amount;

    @Type(MoreTypes.Amount.class)
    @Column(precision = 9, scale = 3)
    Double smallAmount;

    @Type(MoreTypes.Moment.class)
    LocalDateTime moment;

    @Type(MoreTypes.Moment.class)
    @Column(secondPrecision = 3)
    LocalDateTime coarseMoment;

    @Type(MoreTypes.Suits.class)
    Suit suit;

    @Type(MoreTypes.Short.class)
    String short_;

    @Type(BitsAsText.class)
    @ElementCollection
    List<BitSet> list;

    @ElementCollection
    @MapKeyType(BitsAsText.class)
    Map<BitSet, String> keyed;

    @Embedded
    Part part;
}
