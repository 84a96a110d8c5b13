package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.Parent;
import org.hibernate.annotations.SoftDelete;

@Entity
class Sample {
    @Id
    Long id;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "o_id"))
    Other other;

    @ElementCollection
    @MapKeyJoinColumn(name = "k_id")
    Map<Other, String> mk;

    @OneToMany
    @MapKeyJoinColumn
    Map<Other, Third> ternary;

    @ManyToMany
    @MapKeyJoinColumn(name = "third_k")
    @JoinTable(name = "tern2")
    Map<Third, Other> ternary2;

    @ElementCollection
    @AttributeOverride(name = "key.x", column = @Column(name = "kx"))
    @AttributeOverride(name = "value.x", column = @Column(name = "vx"))
    Map<E, E> embMap;

    @ElementCollection
    @AssociationOverride(name = "o", joinColumns = @JoinColumn(name = "ao_id"))
    List<WithAssoc> assocs;

    @ElementCollection
    Set<WithAny> anys;

    @Immutable
    @NaturalId
    String n1;

    @NaturalId(mutable = true)
    @ManyToOne
    Other n2;

    @ElementCollection
    @SoftDelete
    Set<String> soft;

    @ManyToMany
    @SoftDelete(columnName = "gone")
    Set<Other> softLinks;

    @OnDelete(action = OnDeleteAction.CASCADE)
    @OneToMany(mappedBy = "sample")
    List<Third> thirds;

    @CurrentTimestamp
    Instant ct;

    @CreationTimestamp
    Date cd;
}

@Embeddable
class E {
    int x;
}

@Embeddable
class WithAssoc {
    @ManyToOne
    Other o;

    String name;
}

@Embeddable
class WithAny {
    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "any_id")
    @Column(name = "any_kind")
    @AnyDiscriminatorValue(discriminator = "o", entity = Other.class)
    Object any;

    @Parent
    Sample owner;

    public Sample getOwner() {
        return owner;
    }
}

@Entity
class Other {
    @Id
    Long id;
}

@Entity
class Third {
    @Id
    Long id;

    @ManyToOne
    Sample sample;
}
