package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
class City {
    @Id
    Long id;

    @Embedded
    @TargetEmbeddable(Gps.class)
    Coordinates place;

    @Embedded
    Size size;
}

interface Coordinates {
    double x();
}

@Embeddable
class Gps implements Coordinates {
    double latitude;
    double longitude;

    @Override
    public double x() {
        return latitude;
    }
}

@TargetEmbeddable(Area.class)
interface Size {
    int value();
}

@Embeddable
class Area implements Size {
    int squareMetres;

    @Override
    public int value() {
        return squareMetres;
    }
}
