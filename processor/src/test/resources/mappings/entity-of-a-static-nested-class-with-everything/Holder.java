package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

@Entity
public class Holder {
    @Id
    Long id;

    @OneToMany(mappedBy = "outer")
    List<Inner> inners;

    @ElementCollection
    List<Value> values;

    @Entity(name = "In")
    @Table(name = "inner_things")
    public static class Inner {
        @EmbeddedId
        Key key;
        @MapsId("outer")
        @ManyToOne
        Holder outer;
        @ManyToMany
        Set<Holder> outers;
    }
    @Embeddable
    public record Key(Long outer, int number) implements Serializable {}
    @Embeddable
    public static class Value {
        String text;
    }
}
