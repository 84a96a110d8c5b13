package mapping;

import jakarta.persistence.*;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
@SecondaryTable(name = "actor_role")
class Actor {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(table = "actor_role", name = "role_kind")
    @JoinColumn(table = "actor_role", name = "role_id")
    Object role;

    // The kind stands beside the key, wherever that is.
    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "other_kind")
    @JoinColumn(table = "actor_role", name = "other_id")
    Object other;
}
