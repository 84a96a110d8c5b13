package mapping;

import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Sided extends Shape {
    int zSide;
    int aSide;
}
