package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;

public record Key(Long pc, int n) implements Serializable {}
@Entity
class Embedding {
    @EmbeddedId
    Part key;
}
