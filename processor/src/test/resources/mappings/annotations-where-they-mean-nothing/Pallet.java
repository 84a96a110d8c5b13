package mappings;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

@Entity
class Pallet {
    @EmbeddedId
    @Basic
    @Column(name = "pallet_id", length = 20)
    Number id;

    static class Number implements Serializable {
        String digits;
    }
}
