package mapping;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
class WithText extends Base<String, UUID> {}
