package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
class Parent {
    @Id
    Long id;

    @OneToMany(mappedBy = "parent")
    @OrderColumn
    List<Child> children;

    @OneToMany(mappedBy = "owner")
    @MapKeyEnumerated(EnumType.STRING)
    Map<Kind, Child> byKind;

    @ManyToMany
    @JoinTable(name = "parent_beside")
    @MapKeyEnumerated
    Map<Kind, Child> beside;

    @NotAudited
    @OneToMany(mappedBy = "untold")
    @OrderColumn
    List<Child> untoldChildren;
}

@Entity
@Audited
class Child {
    @Id
    Long id;

    @ManyToOne
    Parent parent;

    @ManyToOne
    Parent owner;

    @ManyToOne
    Parent untold;
}

enum Kind {
    ONE,
    TWO
}
