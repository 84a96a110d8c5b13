package mapping;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
class WithColor extends Base<UUID, Color> {}
