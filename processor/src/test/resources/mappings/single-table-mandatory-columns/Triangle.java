package mapping;

import jakarta.persistence.Entity;

@Entity
public class Triangle extends Polygon {
    int height;
}
