package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Outer outer1;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "whole")
    First first;

    Spread spread;
}

/** A single table leaves the parts of a subclass optional. */
@Entity
class Below extends Sample {
    @JdbcTypeCode(SqlTypes.JSON)
    Outer below;
}

@Embeddable
class Inner {
    @Column(nullable = false)
    String inside;
}

/** Hibernate checks nothing of an embeddable that is spread over the parts of another. */
@Embeddable
class Outer {
    Inner spread;

    @JdbcTypeCode(SqlTypes.JSON)
    Inner within;
}

@Embeddable
class First {
    @JdbcTypeCode(SqlTypes.JSON)
    Outer another;

    @Column(nullable = false)
    int second;
}

@Embeddable
class Spread {
    @JdbcTypeCode(SqlTypes.JSON)
    Inner spreadInner;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Inner> spreadList;
}
