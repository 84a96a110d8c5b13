package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
@Access(AccessType.FIELD)
public class Form extends Base {
    @Id
    Long id;

    String title;

    @Transient
    String total;

    @Access(AccessType.PROPERTY)
    @Column(name = "sum_total")
    public String getTotal() {
        return total;
    }

    public void setTotal(String total) {
        this.total = total;
    }

    public String getIgnored() {
        return total;
    }

    @Embedded
    Inherits inherits;

    @Embedded
    Decides decides;
}
