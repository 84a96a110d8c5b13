package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;
import org.hibernate.envers.AuditMappedBy;
import org.hibernate.envers.Audited;

@Entity
@Audited
class Person {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "person_id")
    @AuditMappedBy(mappedBy = "person")
    Set<GivenName> names;
}

@Entity
@Audited
class GivenName {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "person_id", insertable = false, updatable = false)
    Person person;
}
