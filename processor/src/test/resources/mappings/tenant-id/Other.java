package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

@Entity
public class Other {
    @Id
    Long id;

    @TenantId
    @Column(name = "t_no", length = 12)
    String tenant;
}
