package demo;

import jakarta.persistence.*;

@Embeddable
public class Extent {
    Integer width;
    Integer height;
}
