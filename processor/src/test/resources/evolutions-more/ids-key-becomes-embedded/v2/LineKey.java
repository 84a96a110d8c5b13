package demo;

import jakarta.persistence.*;

@Embeddable
public class LineKey implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
    Long orderId;
    int place;
    @Override public boolean equals(Object other) { return other instanceof LineKey key && key.orderId.equals(orderId) && key.place == place; }
    @Override public int hashCode() { return orderId.hashCode() + place; }
}
