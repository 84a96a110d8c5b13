package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Shop {
    @Id
    Long id;

    @Entity
    public static class Item {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        Shop shop;

        @ManyToMany
        Set<Shop> shops;

        @ElementCollection
        Set<String> names;

        Colour colour;

        @Embedded
        Detail detail;
    }

    public enum Colour {
        RED,
        GREEN
    }

    @Embeddable
    public static class Detail {
        String detail;
    }
}
