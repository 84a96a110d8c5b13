package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
public class Profile {
    @Id
    Long profileId;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn(name = "profileId", referencedColumnName = "id", foreignKey = @ForeignKey(name = "fk_it"))
    Account user;
}
