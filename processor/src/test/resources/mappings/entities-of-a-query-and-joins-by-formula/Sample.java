package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.AttributeAccessor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.MapKeyJdbcTypeCode;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.Source;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @ManyToOne
    Seen seen;

    @OneToMany(mappedBy = "sample")
    List<Seen> seens;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.VARCHAR)
    Map<UUID, String> mk;

    @ElementCollection
    @MapKeyJdbcTypeCode(SqlTypes.SMALLINT)
    Map<Integer, String> mk2;

    @Source(SourceType.DB)
    @Version
    Instant v;

    @AttributeAccessor("field")
    String acc;

    Owned owned;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "o_id", nullable = false))
    Other other;

    @ManyToOne
    @JoinColumnOrFormula(formula = @JoinFormula("seen_id"))
    Other byFormula;

    @ManyToOne
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(column = @JoinColumn(name = "d_a", referencedColumnName = "a")),
        @JoinColumnOrFormula(column = @JoinColumn(name = "d_b", referencedColumnName = "b"))
    })
    Comp comp2;
}

@Embeddable
class Emb {
    int x;
    String y;
}

@Embeddable
class Owned {
    @Parent
    Sample owner;

    String owned;
}

@Entity
@Immutable
@Subselect("select id, 1 as sample_id from Sample")
@Synchronize("Sample")
class Seen {
    @Id
    Long id;

    @ManyToOne
    Sample sample;

    @ElementCollection
    Set<String> tags;

    @OneToOne
    Other one;
}

@Entity
class Other {
    @Id
    Long id;
}

@Entity
class Comp {
    @EmbeddedId
    CompId id;
}

@Embeddable
class CompId implements Serializable {
    Long a;
    Long b;
}
