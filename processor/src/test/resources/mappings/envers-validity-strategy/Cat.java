package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;

@Entity
@Audited
public class Cat {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, unique = true, length = 40)
    String name;

    @ColumnDefault("0")
    int age;

    @Comment("in grams")
    @Column(check = @CheckConstraint(constraint = "weight > 0"))
    int weight;

    @Enumerated(EnumType.STRING)
    Color color;

    @Enumerated
    Color other;

    @Embedded
    Address address;

    @NotAudited
    String secret;

    @Version
    int version;

    @Lob
    String story;

    BigDecimal price;
    Instant bornAt;
    String[] nicknames;

    @Column(columnDefinition = "varchar(7) default 'x' not null")
    String code;

    @ManyToOne(optional = false)
    Cat mother;

    @ManyToOne
    @JoinColumn(name = "vet_ref", nullable = false)
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    Vet vet;
}

enum Color {
    RED,
    GREEN
}
