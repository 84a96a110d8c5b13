package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import org.hibernate.envers.AuditJoinTable;
import org.hibernate.envers.Audited;

@Entity
@Audited
class Owner {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "owner_ref")
    @AuditJoinTable(name = "owner_parts_history", inverseJoinColumns = @JoinColumn(name = "part_ref"))
    Set<Part> parts;

    @OneToMany
    @JoinColumn(name = "otherRef")
    @AuditJoinTable(inverseJoinColumns = @JoinColumn(name = "partRef"))
    List<Other> others;

    @ManyToMany
    @AuditJoinTable(inverseJoinColumns = @JoinColumn(name = "shared_part"))
    Set<Part> shared;
}

@Entity
@Audited
class Part {
    @Id
    Long id;
}

@Entity
@Audited
class Other {
    @Id
    Long id;
}
