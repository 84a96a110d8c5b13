package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record Key(int a, String b) implements Serializable {}
