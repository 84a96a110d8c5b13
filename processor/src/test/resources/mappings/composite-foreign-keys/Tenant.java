package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Tenant {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "no", referencedColumnName = "house_no", nullable = false)
    @JoinColumn(name = "door", referencedColumnName = "door", nullable = false)
    Flat flat;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "old_door", referencedColumnName = "door"),
                @JoinColumn(name = "old_no", referencedColumnName = "house_no")
            },
            foreignKey = @ForeignKey(name = "fk_old_flat"))
    Flat formerFlat;

    @OneToOne
    Flat implicit;

    @ManyToMany
    @JoinTable(
            name = "wanted",
            inverseJoinColumns = {
                @JoinColumn(name = "w_no", referencedColumnName = "house_no"),
                @JoinColumn(name = "w_door", referencedColumnName = "door")
            })
    Set<Flat> wanted;
}
