package mapping;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class M extends B {
    String m;
}
