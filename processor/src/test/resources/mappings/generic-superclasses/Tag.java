package mapping;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
public class Tag extends Named<UUID, Tag> {}
