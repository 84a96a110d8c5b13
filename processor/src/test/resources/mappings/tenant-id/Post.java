package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TenantId;

@Entity
public class Post {
    @Id
    Long id;

    @TenantId
    String tenant;
}
