package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Mutability;

@Entity
class Sample {
    @Id
    Long id;

    @Own
    String own;

    @Deprecated
    String old;

    @SuppressWarnings("unused")
    @Access(AccessType.FIELD)
    String access;

    @ColumnTransformer(read = "upper(transformed)", write = "lower(?)")
    String transformed;

    @Formula("1 + 1")
    int computed;

    @Mutability(org.hibernate.type.descriptor.java.Immutability.class)
    String fixed;

    @Immutable
    String immutable;
}
