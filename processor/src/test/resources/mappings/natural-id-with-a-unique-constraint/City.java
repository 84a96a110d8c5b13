package natural.id.constraint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "UK_zip_name", columnNames = {"zip", "name"}))
class City {
    @Id
    Long id;

    @NaturalId
    String zip;

    @NaturalId
    String name;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"zip", "name"}))
class Village {
    @Id
    Long id;

    @NaturalId
    String zip;

    @NaturalId
    String name;
}

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"number", "code"}))
class Hamlet {
    @Id
    Long id;

    @NaturalId
    String zip;

    @NaturalId
    String name;

    @Column(unique = true)
    String code;

    Integer number;
}
