package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Order {
    @Id
    @GeneratedValue
    Long id;

    String Value;

    String orderValue;

    @Column(name = "Date")
    String dateText;

    @Column(name = "Full")
    int full;

    @ManyToOne
    User User;

    @OneToMany
    List<Line> lines;

    @ElementCollection
    Map<String, String> Values;

    @Embedded
    Range range;
}

@Entity
class User {
    @Id
    String Key;

    @ManyToMany
    Set<Group> groups;
}

@Entity
class Group {
    @Id
    @GeneratedValue
    Long id;

    String name;
}

@Entity
@Table(
        name = "LINE_ITEM",
        uniqueConstraints = @UniqueConstraint(columnNames = {"Position", "Limit"}),
        indexes = @Index(columnList = "Limit desc"))
class Line {
    @Id
    Long id;

    @Column(name = "Position")
    int at;

    @Column(name = "Limit")
    int most;
}

@Embeddable
class Range {
    int Start;
    int End;
}
