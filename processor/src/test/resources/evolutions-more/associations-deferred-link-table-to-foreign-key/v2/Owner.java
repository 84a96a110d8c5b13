package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.SoftDelete;
import java.util.Set;
import java.util.HashSet;

@Entity
@SoftDelete
public class Owner {
    @Id Long id;
    @OneToMany @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_o", foreignKeyDefinition = "foreign key (owner_id) references owner deferrable initially deferred")) Set<Pet> pets = new HashSet<>();
}
