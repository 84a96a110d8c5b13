package demo;

import jakarta.persistence.*;

@Embeddable
public class Extent {
    Integer width;
    @Column(length = 5) String unit;
}
