package mapping;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.SortNatural;
import org.hibernate.annotations.Formula;

enum Kind { A, B }
enum Level { LOW { int n() { return 1; } }, HIGH { int n() { return 2; } }; abstract int n(); }

@Embeddable record Span(LocalDate since, LocalDate until) {}
@Embeddable class Place implements Serializable { @Column(length = 20) String city; @Enumerated(EnumType.STRING) Level level; @ManyToOne Land land; @Embedded Span span; @ElementCollection Set<String> names; }
@Entity class Land { @Id String code; @Column(unique = true) String iso; }

@MappedSuperclass abstract class Base<PK extends Serializable, E extends Enum<E>, S> {
    @EmbeddedId PK id;
    @Enumerated(EnumType.STRING) @Column(length = 12) E kind;
    @Enumerated E other;
    @Embedded S span;
    @Embedded Place place;
    @ElementCollection Set<E> kinds;
    @ElementCollection @Enumerated(EnumType.STRING) Map<String, E> map;
    @ManyToMany Set<? extends Land> lands;
    @OneToMany @JoinTable(name = "owned") List<? extends Land> owned2;
    abstract PK getId();
}

@Embeddable class Pk implements Serializable { long a; @Column(name = "b_col", length = 9) String b; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }

@Entity
@AttributeOverrides({@AttributeOverride(name = "id.b", column = @Column(name = "bb", length = 4)), @AttributeOverride(name = "place.city", column = @Column(name = "town", nullable = false)), @AttributeOverride(name = "place.span.since", column = @Column(name = "p_since")), @AttributeOverride(name = "place.span.until", column = @Column(name = "p_until")), @AttributeOverride(name = "kind", column = @Column(name = "the_kind", length = 3, nullable = false))})
@AssociationOverride(name = "place.land", joinColumns = @JoinColumn(name = "land_iso", referencedColumnName = "iso"))
class Stay extends Base<Pk, Kind, Span> {
    @Override Pk getId() { return id; }
    @OneToMany(mappedBy = "part.whole") SortedSet<Piece> pieces;
    @OneToMany(mappedBy = "id.stay") Collection<Night> nights;
    @ElementCollection @SortNatural SortedMap<String, Span> spans;
    @ElementCollection @AttributeOverrides({@AttributeOverride(name = "key.city", column = @Column(name = "k_city")), @AttributeOverride(name = "value.since", column = @Column(name = "v_since"))}) Map<Town, Span> byTown;
    @Formula("1 + 1") int two;
    @OneToOne @JoinColumns({@JoinColumn(name = "next_a", referencedColumnName = "a"), @JoinColumn(name = "next_b", referencedColumnName = "bb")}) Stay next;
    @OneToOne(mappedBy = "next") Stay before;
}
@Embeddable class Town implements Serializable { String city; int zip; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
@Entity class Piece implements Comparable<Piece> { @Id @GeneratedValue(strategy = GenerationType.UUID) @Column(length = 36) String id; @Embedded Part part; public int compareTo(Piece p) { return 0; } @Version java.sql.Timestamp stamp; }
@Embeddable class Part { @ManyToOne(optional = false) Stay whole; BigDecimal share; }
@Entity class Night { @EmbeddedId NightId id; }
@Embeddable class NightId implements Serializable { @ManyToOne Stay stay; LocalDate day; public boolean equals(Object o) { return o == this; } public int hashCode() { return 1; } }
