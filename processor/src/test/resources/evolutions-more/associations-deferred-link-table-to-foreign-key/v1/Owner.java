package demo;

import jakarta.persistence.*;
import java.util.Set;
import java.util.HashSet;

@Entity
public class Owner {
    @Id Integer id;
    @OneToMany @JoinTable(name = "owner_pet", joinColumns = @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(name = "fk_o", foreignKeyDefinition = "foreign key (owner_id) references owner deferrable initially deferred")), inverseJoinColumns = @JoinColumn(name = "pet_id")) Set<Pet> pets = new HashSet<>();
}
