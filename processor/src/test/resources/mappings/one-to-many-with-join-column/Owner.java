package mapping;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "owners")
public class Owner {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @OneToMany
    @JoinColumn(name = "owner_id")
    List<Pet> pets;

    @OneToMany
    @JoinColumn(name = "former_id", nullable = false, foreignKey = @ForeignKey(name = "fk_former"))
    Set<Pet> formerPets;

    @OneToMany
    @JoinColumn
    Set<Pet> unnamed;

    @OneToMany
    @JoinColumn(name = "keeper", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    List<Pet> kept;

    @OneToMany
    @JoinColumn(name = "shared")
    List<Pet> shared;
}
