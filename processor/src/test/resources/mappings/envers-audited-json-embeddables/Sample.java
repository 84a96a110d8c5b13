package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

@Entity
@Audited
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Outer outer1;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Small> small;
}

@Embeddable
class Small {
    int inSmall;
}

@Embeddable
class Inner {
    @Column(nullable = false)
    String inside;
}

@Embeddable
class Outer {
    @Enumerated(EnumType.STRING)
    Kind kind;

    @Column(name = "`Quoted one`")
    String quoted;

    Inner spread;

    @JdbcTypeCode(SqlTypes.JSON)
    Small within;
}

enum Kind { A, B }
