package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.sql.Types;
import java.util.Collection;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJdbcTypeCode;

@Entity
class Sample {
    @Id
    Long id;

    @OneToMany(mappedBy = "sample")
    @CollectionId(column = @Column(name = "child_"), generator = "sequence")
    @CollectionIdJdbcTypeCode(Types.INTEGER)
    Collection<Child> children;

    @OneToMany
    @JoinColumn(name = "holder")
    @CollectionId(column = @Column(name = "held_"), generator = "increment")
    @CollectionIdJdbcTypeCode(Types.BIGINT)
    Collection<Other> others;
}

@Entity
class Child {
    @Id
    Long id;

    @ManyToOne
    Sample sample;
}

@Entity
class Other {
    @Id
    Long id;
}
