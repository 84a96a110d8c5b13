package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record Inner(String y, int x) implements Serializable {}
