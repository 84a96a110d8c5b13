package demo;

import jakarta.persistence.*;

@Embeddable
public class Size {
    Integer wide;
    Integer high;
}
