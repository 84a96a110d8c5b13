package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record CellKey(String zeta, int alpha, Inner inner) implements Serializable {}
