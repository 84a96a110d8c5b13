package mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

@Entity
class Scope {
    @Id
    @Column(length = 36)
    String id;
    /** The entity's columns win over those of a collection, of whatever type, and so does its key. */
    @ElementCollection
    @Column(name = "role_id")
    @CollectionTable(name = "scope_role", joinColumns = @JoinColumn(name = "scope_id"))
    Set<String> roleIds;

    @ElementCollection
    @Column(name = "role_id")
    @CollectionTable(name = "numbered_role", joinColumns = @JoinColumn(name = "scope_id"))
    Set<String> numbered;

    @ElementCollection
    @CollectionTable(name = "numbers", joinColumns = @JoinColumn(name = "scope_id"))
    List<Integer> number;
}

@Entity
class Role {
    @Id
    @Column(length = 36)
    String id;

    @ElementCollection
    @CollectionTable(name = "numbers", joinColumns = @JoinColumn(name = "role_id"))
    List<Integer> number;
}

@Entity
@Table(name = "scope_role")
@IdClass(Key.class)
class Sample {
    @Id
    @ManyToOne
    @JoinColumn(name = "scope_id")
    Scope scope;

    @Id
    @ManyToOne
    @JoinColumn(name = "role_id")
    Role role;
}

class Key implements Serializable {
    Scope scope;
    Role role;
}

@Entity
@Table(name = "numbered_role")
class Numbered {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "scope_id")
    Scope scope;

    @ManyToOne
    @JoinColumn(name = "role_id")
    Role role;
}
