package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.NaturalId;

@Embeddable
class Code {
    String zone;
    int area;
}

@Embeddable
record Pair(String second, String first) {}

@Entity
class Town {
    @Id
    Long id;

    @NaturalId
    @Embedded
    Code code;
}

@Entity
class Region {
    @Id
    Long id;

    @NaturalId
    String name;

    @NaturalId(mutable = true)
    Pair pair;

    @NaturalId
    @ManyToOne
    Town capital;
}
